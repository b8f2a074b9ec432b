package cascade.paper;

import cascade.picture.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A handout that was printed and is read back.
public final class Printed {

    private static final String FONT = "assets/fonts/AtkinsonHyperlegibleNext_";

    private final byte[] bytes;
    private final Sheet sheet;
    private final List<TextPosition> letters = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final String whole;

    Printed(Handout handout, Sheet sheet, Wording text) {
        this(print(handout, sheet, text), sheet);
    }

    public Printed(byte[] bytes, Sheet sheet) {
        this.bytes = bytes;
        this.sheet = sheet;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                    super.processTextPosition(text);
                }
            };
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var out = new StringWriter();
                stripper.writeText(document, out);
                pages.add(out.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        whole = bare(String.join("", pages.stream().map(this::withoutFrame).toList()));
    }

    static Press press(Wording text) {
        return new Press(new Typefaces(() -> open(FONT + "400Regular.ttf"), () -> open(FONT + "700Bold.ttf")),
                Pictures.day(), text);
    }

    private static java.io.InputStream open(String file) {
        try {
            return Files.newInputStream(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] print(Handout handout, Sheet sheet, Wording text) {
        try {
            var out = new ByteArrayOutputStream();
            press(text).print(handout, sheet, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The strings of a language.
    static Wording wording(Locale locale) {
        var strings = new Properties();
        try (Reader file = new InputStreamReader(open("assets/strings/cascade"
                + (locale.equals(Locale.UK) ? "" : "_" + locale.getLanguage()) + ".properties"), StandardCharsets.UTF_8)) {
            strings.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording() {
            @Override
            public String get(String key, Object... with) {
                return new MessageFormat(strings.getProperty(key), locale).format(with);
            }

            @Override
            public Locale locale() {
                return locale;
            }
        };
    }

    byte[] bytes() {
        return bytes;
    }

    int pages() {
        return pages.size();
    }

    /// The text of a page, from 1 on.
    String page(int number) {
        return pages.get(number - 1);
    }

    /// Whether these words are there, wherever lines and pages break.
    public boolean says(String words) {
        return whole.contains(bare(words));
    }

    /// Where these words begin, to see what comes first; below 0 where they are not.
    int at(String words) {
        return whole.indexOf(bare(words));
    }

    /// What stands on every page comes last on each, because it is not part of what is read.
    private String withoutFrame(String page) {
        int title = page.indexOf(frameBegin(page));
        return title < 0 ? page : page.substring(0, title);
    }

    private String frameBegin(String page) {
        String footer = page.contains("Solo para aprender.") ? "Solo para aprender." : "For learning only.";
        int at = page.lastIndexOf(footer);
        // From page 2 on the title stands before the footer.
        int line = page.lastIndexOf('\n', Math.max(0, at - 2));
        return page.equals(pages.getFirst()) ? page.substring(at) : page.substring(Math.max(0, line));
    }

    /// Letters as paper has them, without spaces and ends of lines.
    private static String bare(String words) {
        return words.replaceAll("[\\s\u00a0\u202f]+", "").replace('µ', 'μ').replace("‑", "-").replace("′", "’");
    }

    List<TextPosition> letters() {
        return letters;
    }

    Sheet sheet() {
        return sheet;
    }

    /// Asks the document itself.
    <T> T asks(Question<T> question) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return question.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    interface Question<T> {
        T of(PDDocument document) throws IOException;
    }

    /// All fonts of all pages.
    List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
