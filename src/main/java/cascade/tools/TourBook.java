package cascade.tools;

import cascade.content.Claim;
import cascade.content.Fact;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Source;
import cascade.content.Step;
import cascade.content.Words;
import cascade.picture.Png;
import cascade.picture.Raster;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The tour as a folder: every screen as a picture with its words, and a page to leaf through them.
public final class TourBook {

    /// A picture with what belongs under it.
    ///
    /// @param name   of the file, without its ending
    /// @param words  HTML, already escaped
    private record Page(String name, String title, String words) {}

    private final Path folder;
    private final Library library;
    private final List<Page> pages = new ArrayList<>();

    /// @param folder is made where there is none
    /// @throws IOException when it cannot be made
    public TourBook(Path folder, Library library) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.library = library;
    }

    /// Adds a step of a lesson.
    public void step(Lesson lesson, int index, Raster picture) throws IOException {
        Step step = lesson.steps().get(index);
        String words = paragraphs(step.plain()) + "<h2>More detail</h2>" + paragraphs(step.detail())
                + "<h2>How well is this known?</h2><ul>" + step.claims().stream().map(this::claim).collect(Collectors.joining())
                + "</ul>";
        add(lesson.id() + "-" + (index + 1) + "-" + step.id(), step.title(), words, picture);
    }

    /// Adds any other screen.
    ///
    /// @param name of the file, without number and ending
    public void screen(String name, String title, Words words, Raster picture) throws IOException {
        add(name, title, paragraphs(words), picture);
    }

    private void add(String name, String title, String words, Raster picture) throws IOException {
        String file = String.format(Locale.ROOT, "%02d-%s", pages.size() + 1, name);
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file + ".png")))) {
            Png.write(picture, out);
        }
        pages.add(new Page(file, title, words));
    }

    /// Writes the page to leaf through.
    ///
    /// @return how many pictures there are
    public int close() throws IOException {
        var html = new StringBuilder(HEAD);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            html.append("<section id=\"p").append(i + 1).append("\"><nav>")
                    .append(i > 0 ? "<a href=\"#p" + i + "\">Back</a>" : "<span></span>")
                    .append("<span>").append(i + 1).append(" of ").append(pages.size()).append("</span>")
                    .append(i + 1 < pages.size() ? "<a href=\"#p" + (i + 2) + "\">Next</a>" : "<span></span>")
                    .append("</nav><img alt=\"").append(escape(page.title())).append("\" src=\"").append(page.name())
                    .append(".png\"><h1>").append(escape(page.title())).append("</h1>").append(page.words())
                    .append("</section>\n");
        }
        Files.writeString(folder.resolve("index.html"), html.append(FOOT));
        return pages.size();
    }

    private static String paragraphs(Words words) {
        return words.paragraphs().stream().map(paragraph -> "<p>" + paragraph.stream()
                .map(sentence -> escape(sentence.text())).collect(Collectors.joining(" ")) + "</p>")
                .collect(Collectors.joining());
    }

    private String claim(Claim claim) {
        String known = library.sources().fact(claim.fact()).map(this::known).orElse("");
        return "<li>" + escape(claim.says()) + known + "</li>";
    }

    private String known(Fact fact) {
        String level = switch (fact.level()) {
            case ESTABLISHED -> "Well established";
            case ANIMAL -> "Seen in animals";
            case DEBATED -> "Scientists disagree";
            case HYPOTHESIS -> "Early idea";
        };
        return " <small>" + level + " · " + escape(fact.id()) + " · reviewed " + fact.reviewed() + "<br>"
                + library.sources().of(fact).stream().map(Source::citation).map(TourBook::escape)
                .collect(Collectors.joining("<br>")) + "</small>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Cascade: the tour</title>
            <style>
            body { font: 18px/1.5 "Atkinson Hyperlegible Next", sans-serif; color: #2a2344; background: #f6f2ec; margin: 0 }
            section { max-width: 70em; margin: 0 auto; padding: 1.5em; min-height: 100vh; box-sizing: border-box }
            nav { display: flex; justify-content: space-between; padding: .5em 0 }
            nav a { color: #5b4b8a; font-weight: bold; padding: .5em 1em; border: 2px solid #5b4b8a; border-radius: .6em;
                    text-decoration: none }
            img { max-width: 100%; border-radius: 12px; border: 1px solid #e4dccf }
            h1 { line-height: 1.2 } h2 { font-size: 1em; color: #80620f }
            p, ul { max-width: 38em } small { color: #5b5570; display: block }
            </style>
            """;
    private static final String FOOT = """
            <footer><p style="padding:1.5em">For learning only; this is not medical advice. Ask your care team about you.</p></footer>
            </html>
            """;
}
