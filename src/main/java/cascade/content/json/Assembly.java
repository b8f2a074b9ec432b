package cascade.content.json;

import cascade.content.Claim;
import cascade.content.Fact;
import cascade.content.Glossary;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.content.Source;
import cascade.content.Sources;
import cascade.content.Support;
import cascade.content.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a library together from checked sheets: the sound ones in their order, the others as left out.
final class Assembly {

    private final List<Sheet> sheets;

    Assembly(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    Library library() {
        List<Term> terms = records(Kind.GLOSSARY, ReferenceMapping::terms).flatMap(List::stream).toList();
        Sources sources = sources();
        Support support = records(Kind.SUPPORT, ReferenceMapping::support).findFirst().orElse(Defaults.NO_SUPPORT);
        List<Lesson> lessons = resting(lessons(false), LessonMapping::lesson, Assembly::claims, sources);
        List<Lesson> scenes = resting(lessons(true), LessonMapping::lesson, Assembly::claims, sources);
        List<QuestionSet> quizzes = resting(of(Kind.QUIZ), QuizMapping::quiz, Assembly::claims, sources);
        List<Library.LeftOut> leftOut = sheets.stream().filter(sheet -> !sheet.sound())
                .map(sheet -> new Library.LeftOut(sheet.file(), sheet.faults())).toList();
        return new Library(lessons, quizzes, scenes, new Glossary(terms), sources, support,
                records(Kind.MISCONCEPTIONS, ReferenceMapping::misconceptions).flatMap(List::stream).toList(), leftOut);
    }

    private Sources sources() {
        Map<String, Fact> facts = records(Kind.SOURCES, ReferenceMapping::facts).flatMap(List::stream)
                .collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
        Map<String, Source> sources = records(Kind.SOURCES, ReferenceMapping::sources).flatMap(List::stream)
                .collect(Collectors.toMap(Source::id, Function.identity(), (first, _) -> first));
        return new Sources(facts, sources);
    }

    private List<Sheet> of(Kind kind) {
        return sheets.stream().filter(sheet -> sheet.kind() == kind).toList();
    }

    /// Sheets of lessons, or of the pages of scenes.
    private List<Sheet> lessons(boolean ofScenes) {
        return of(Kind.LESSON).stream()
                .filter(sheet -> ofScenes == (!sheet.own() && sheet.file().startsWith(BundledSheets.SCENES))).toList();
    }

    private <T> Stream<T> records(Kind kind, Function<Fields, T> mapping) {
        return of(kind).stream()
                .map(sheet -> Mapping.of(sheet, mapping)).flatMap(Optional::stream);
    }

    /// Records whose facts are all there. One without its facts could not show how sure we are, so it is left out.
    private static <T> List<T> resting(List<Sheet> sheets, Function<Fields, T> mapping, Function<T, Stream<Claim>> claims,
                                Sources sources) {
        var records = new ArrayList<T>();
        for (Sheet sheet : sheets) {
            Mapping.of(sheet, mapping).ifPresent(one -> {
                if (claims.apply(one).allMatch(claim -> sources.fact(claim.fact()).isPresent())) {
                    records.add(one);
                } else {
                    sheet.fault(Pointer.ROOT, "The facts behind it could not be read.", "Mend sources.json first.");
                }
            });
        }
        return records;
    }

    private static Stream<Claim> claims(Lesson lesson) {
        return lesson.steps().stream().flatMap(step -> step.claims().stream());
    }

    private static Stream<Claim> claims(QuestionSet quiz) {
        return quiz.questions().stream().map(Question::head).flatMap(head -> head.claims().stream());
    }
}
