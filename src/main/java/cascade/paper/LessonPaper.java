package cascade.paper;

import cascade.content.Claim;
import cascade.content.Glossary;
import cascade.content.Lesson;
import cascade.content.Scene;
import cascade.content.Sources;
import cascade.content.Step;
import cascade.content.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A lesson on paper: each step with its picture, its words in both layers and how well they are supported; what helps;
/// the words it explains; and what it rests on.
public final class LessonPaper implements Handout {

    /// A step begins a new page where less than this part of one is left.
    private static final float ROOM = 0.5f;

    private final Lesson lesson;
    private final Glossary glossary;
    private final Sources sources;
    private final Wording text;
    private final LocalDate today;

    /// @param today the day on which reviews may be overdue
    public LessonPaper(Lesson lesson, Glossary glossary, Sources sources, Wording text, LocalDate today) {
        this.lesson = lesson;
        this.glossary = glossary;
        this.sources = sources;
        this.text = text;
        this.today = today;
    }

    @Override
    public String name() {
        return lesson.id();
    }

    @Override
    public String title() {
        return lesson.title();
    }

    @Override
    public Optional<LocalDate> reviewed() {
        return Optional.of(lesson.reviewed());
    }

    @Override
    public void compose(Typesetter page) {
        var evidence = new Evidence(sources, text, today);
        page.lead(lesson.summary());
        if (!lesson.headsUp().isEmpty()) {
            page.paragraph(Run.plain(lesson.headsUp()));
        }
        for (int i = 0; i < lesson.steps().size(); i++) {
            step(i, evidence, page);
        }
        page.room(ROOM / 2);
        page.heading(lesson.closing().title());
        page.words(lesson.closing().words());
        terms(page);
        page.newPage();
        page.heading(text.get("evidence.title"));
        for (Step step : lesson.steps()) {
            if (!step.claims().isEmpty()) {
                page.subheading(step.title());
                evidence.claims(step.claims(), page);
            }
        }
        page.heading(text.get("paper.sources"));
        evidence.list(page);
    }

    private void step(int index, Evidence evidence, Typesetter page) {
        Step step = lesson.steps().get(index);
        page.room(ROOM);
        page.heading(index + 1 + ". " + step.title());
        page.picture(step.scene(), alt(step));
        step.scene().badge().ifPresent(level -> {
            page.badge(level, text.get("picture.badge", text.get(Badge.key(level))), "");
            page.keepLast();
        });
        page.words(step.plain());
        page.keepLast();
        evidence.badge(step.claims(false), page);
        if (!step.detail().isEmpty()) {
            page.second(true);
            page.subheading(text.get("lesson.more"));
            page.words(step.detail());
            page.keepLast();
            evidence.badge(step.claims().stream().filter(Claim::detail).toList(), page);
            page.second(false);
        }
    }

    /// What the picture shows: where, and what is named in it.
    private String alt(Step step) {
        Scene scene = step.scene();
        List<String> names = Instant.of(scene).names(scene).stream().map(Scene.Label::text).toList();
        String place = text.get("picture.place." + scene.body().here().name().toLowerCase(java.util.Locale.ROOT));
        return text.get("paper.picture", step.title(), place) + (names.isEmpty() ? "" : " " + String.join(". ", names) + ".");
    }

    /// The meanings of the words that can be opened on the screen.
    private void terms(Typesetter page) {
        var used = new ArrayList<Term>();
        for (Term term : glossary.terms()) {
            if (lesson.closing().words().uses(term.id()) || lesson.steps().stream()
                    .anyMatch(step -> step.plain().uses(term.id()) || step.detail().uses(term.id()))) {
                used.add(term);
            }
        }
        if (!used.isEmpty()) {
            page.heading(text.get("paper.terms"));
            GlossaryPaper.sorted(used, text).forEach(term -> GlossaryPaper.entry(term, page));
        }
    }
}
