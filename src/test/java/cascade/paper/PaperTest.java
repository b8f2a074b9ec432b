package cascade.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Journey;
import cascade.content.Claim;
import cascade.content.Fact;
import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Question;
import cascade.content.QuestionSet;
import cascade.content.Sentence;
import cascade.content.Source;
import cascade.content.Step;
import cascade.content.Term;
import cascade.paper.QuestionsPaper.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a reader gets on paper.
final class PaperTest {

    private static final Sheet A4 = new Sheet(PaperSize.A4, Print.ORDINARY);
    private static final Sheet LETTER_LARGE = new Sheet(PaperSize.LETTER, Print.LARGE);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Wording ENGLISH = Printed.wording(Locale.UK);
    private static final Wording SPANISH = Printed.wording(Locale.of("es"));
    /// A letter's box may be a hair wider than its ink, in points.
    private static final float HAIR = 1;

    private static Library library = Journey.library();
    private static Lesson lesson = Journey.lesson();
    private static Lesson spanish = Journey.lesson();
    private static Printed ordinary = new Printed(new QuestionsPaper(List.of(), ENGLISH), A4, ENGLISH);
    private static Printed large = ordinary;

    /// Two steps each, so that the tests stay short.
    @BeforeAll
    static void prints() {
        lesson = first(Journey.lesson(), 2);
        Library other = Journey.library(Language.SPANISH);
        spanish = first(other.lesson("journey").orElseThrow(), 1);
        ordinary = new Printed(paper(lesson, library, ENGLISH), A4, ENGLISH);
        large = new Printed(paper(spanish, other, SPANISH), LETTER_LARGE, SPANISH);
    }

    private static Lesson first(Lesson all, int steps) {
        return new Lesson(all.id(), all.title(), all.summary(), all.minutes(), all.reviewed(), all.headsUp(),
                all.teaching(), all.steps().subList(0, steps), all.closing(), all.quiz());
    }

    private static Handout paper(Lesson lesson, Library library, Wording text) {
        return new LessonPaper(lesson, library.glossary(), library.sources(), text, TODAY);
    }

    @Test
    void aLessonSaysEverySentenceAsText() {
        assertThat(sentences(lesson)).hasSizeGreaterThan(20)
                .allSatisfy(sentence -> assertThat(ordinary.says(sentence)).as(sentence).isTrue());
        assertThat(sentences(spanish)).hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(large.says(sentence)).as(sentence).isTrue());
    }

    private static List<String> sentences(Lesson lesson) {
        return Stream.concat(Stream.concat(Stream.of(lesson.title(), lesson.summary(), lesson.headsUp()),
                        lesson.steps().stream().flatMap(step -> Stream.concat(Stream.of(step.title()),
                                Stream.concat(step.plain().sentences().stream(), step.detail().sentences().stream())
                                        .map(Sentence::text)))),
                lesson.closing().words().sentences().stream().map(Sentence::text)).toList();
    }

    @Test
    void theWordsStandInReadingOrder() {
        List<String> sentences = sentences(lesson);
        for (int i = 1; i < sentences.size(); i++) {
            assertThat(ordinary.at(sentences.get(i))).as(sentences.get(i)).isGreaterThan(ordinary.at(sentences.get(i - 1)));
        }
    }

    @Test
    void everyClaimHasItsLevelWhoWasStudiedItsSourcesAndTheDayOfItsReview() {
        assertThat(lesson.steps()).flatExtracting(Step::claims).isNotEmpty().allSatisfy(claim -> holds(ordinary, claim));
    }

    private static void holds(Printed printed, Claim claim) {
        Fact fact = library.sources().fact(claim.fact()).orElseThrow();
        assertThat(printed.says(claim.says())).as(claim.says()).isTrue();
        String standing = ENGLISH.get(Badge.key(fact.level())) + (fact.seenIn().isEmpty() ? "" : " · " + fact.seenIn());
        assertThat(printed.says(standing)).as(standing).isTrue();
        assertThat(printed.says("November 2026 · " + fact.id())).as(fact.id()).isTrue();
        for (Source source : library.sources().of(fact)) {
            assertThat(printed.says(source.citation())).as(source.citation()).isTrue();
            assertThat(source.doi().isEmpty() || printed.says("doi:" + source.doi())).as(source.doi()).isTrue();
        }
    }

    @Test
    void everyStepHasItsPictureAtPrintSizeWithWordsForIt() {
        List<PDImageXObject> pictures = ordinary.asks(document -> {
            var found = new java.util.ArrayList<PDImageXObject>();
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    found.add((PDImageXObject) page.getResources().getXObject(name));
                }
            }
            return found;
        });
        assertThat(pictures).hasSize(2).allSatisfy(picture -> assertThat(picture.getWidth()).isGreaterThanOrEqualTo(1400));
        assertThat(structure(ordinary).filter(element -> element.getStructureType().equals("Figure")))
                .hasSize(2).allSatisfy(figure -> assertThat(figure.getAlternateDescription()).contains("Place: "));
    }

    private static Stream<PDStructureElement> structure(Printed printed) {
        return printed.asks(document -> kids((PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot()
                .getKids().getFirst()).toList()).stream();
    }

    private static Stream<PDStructureElement> kids(PDStructureElement element) {
        return element.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), kids(kid)));
    }

    @Test
    void aReaderProgramFindsTitleLanguageAndHeadings() {
        assertThat(ordinary.<String>asks(document -> document.getDocumentInformation().getTitle())).isEqualTo(lesson.title());
        assertThat(ordinary.<String>asks(document -> document.getDocumentCatalog().getLanguage())).isEqualTo("en-GB");
        assertThat(large.<String>asks(document -> document.getDocumentCatalog().getLanguage())).isEqualTo("es");
        assertThat(ordinary.<Boolean>asks(document -> document.getDocumentCatalog().getMarkInfo().isMarked())).isTrue();
        assertThat(structure(ordinary).map(PDStructureElement::getStructureType))
                .contains("H1", "H2", "H3", "P", "Figure", "L", "LI", "LBody");
    }

    @Test
    void everyFontIsEmbeddedWithTheLettersItNeedsOnly() {
        for (Printed printed : List.of(ordinary, large)) {
            List<PDFont> fonts = printed.asks(printed::fonts);
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+AtkinsonHyperlegibleNext-(Regular|Bold)");
            });
        }
    }

    @Test
    void pagesHaveTheSizeOfThePaperAndNumbers() {
        assertThat(ordinary.<PDRectangle>asks(document -> document.getPage(0).getMediaBox()).toString())
                .isEqualTo(PDRectangle.A4.toString());
        assertThat(large.<PDRectangle>asks(document -> document.getPage(0).getMediaBox()).toString())
                .isEqualTo(PDRectangle.LETTER.toString());
        for (int page = 1; page <= ordinary.pages(); page++) {
            assertThat(ordinary.page(page)).contains(page + " / " + ordinary.pages(), "For learning only. Not medical advice.",
                    "Words checked on 24 November 2026.");
            assertThat(ordinary.page(page)).contains(lesson.title());
        }
    }

    @Test
    void largePrintIsLargerInEverything() {
        assertThat(least(large)).isGreaterThan(least(ordinary) * 1.4f);
        assertThat(usual(ordinary)).isCloseTo(11.5f, Offset.offset(0.01f));
        assertThat(usual(large)).isCloseTo(17, Offset.offset(0.01f));
    }

    private static float least(Printed printed) {
        return (float) printed.letters().stream().mapToDouble(letter -> letter.getFontSize()).min().orElseThrow();
    }

    /// The size of the letters of the first paragraph.
    private static float usual(Printed printed) {
        return printed.letters().stream().map(letter -> letter.getFontSize())
                .filter(size -> size == Print.ORDINARY.points() || size == Print.LARGE.points()).findFirst().orElse(0f);
    }

    @Test
    void nothingRunsOverTheMargins() {
        var glossary = new Printed(new GlossaryPaper(library, ENGLISH), LETTER_LARGE, ENGLISH);
        var questions = new Printed(new QuestionsPaper(List.of(new Asked("W".repeat(300), "", "")), ENGLISH), A4, ENGLISH);
        for (Printed printed : List.of(ordinary, large, glossary, questions)) {
            float right = printed.sheet().size().width() - Sheet.MARGIN + HAIR;
            float bottom = printed.sheet().size().height() - Sheet.EDGE + HAIR;
            assertThat(printed.letters()).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo(Sheet.MARGIN - HAIR);
                assertThat(letter.getXDirAdj() + (letter.getUnicode().isBlank() ? 0 : letter.getWidthDirAdj()))
                        .as(letter.toString()).isLessThanOrEqualTo(right);
                assertThat(letter.getYDirAdj()).isBetween(Sheet.EDGE - HAIR, bottom);
            });
        }
    }

    @Test
    void theSameLessonIsAlwaysTheSameBytes() {
        assertThat(new Printed(paper(spanish, Journey.library(Language.SPANISH), SPANISH), LETTER_LARGE, SPANISH).bytes())
                .isEqualTo(large.bytes());
    }

    @Test
    void aQuizAsksFirstAndAnswersEveryOptionOnLaterPages() {
        for (QuestionSet set : library.quizzes().stream().filter(quiz -> List.of("journey", "recurrence").contains(quiz.id()))
                .toList()) {
            var quiz = new Printed(new QuizPaper(set, Optional.of(TODAY), library.sources(), ENGLISH, TODAY), A4, ENGLISH);
            int answers = quiz.at("Answers, each with its reason");
            String front = quiz.page(1);
            assertThat(front).doesNotContain("Right:", "Answers, each");
            assertThat(answers).isPositive();
            for (Question question : set.questions()) {
                assertThat(quiz.at(question.head().ask())).as(question.head().ask()).isBetween(0, answers);
                assertThat(whys(question)).isNotEmpty().allSatisfy(why ->
                        assertThat(quiz.at(why)).as(why).isGreaterThan(answers));
                question.head().claims().forEach(claim -> holds(quiz, claim));
            }
        }
    }

    private static List<String> whys(Question question) {
        return switch (question) {
            case Question.ChooseOne(var _, var options) -> options.stream().map(Question.Option::why).toList();
            case Question.ChooseSeveral(var _, var options) -> options.stream().map(Question.Option::why).toList();
            case Question.PutInOrder(var _, var items) -> items.stream().map(Question.Item::why).toList();
            case Question.MatchPairs(var _, var pairs) -> pairs.stream().map(Question.Pair::why).toList();
        };
    }

    @Test
    void theGlossarySaysEveryMeaningInTheOrderOfTheAlphabet() {
        Library other = Journey.library(Language.SPANISH);
        var glossary = new Printed(new GlossaryPaper(other, SPANISH), A4, SPANISH);
        assertThat(other.glossary().terms()).isNotEmpty().allSatisfy(term ->
                assertThat(glossary.says(term.name() + ": " + term.meaning())).as(term.name()).isTrue());
        List<Term> sorted = GlossaryPaper.sorted(other.glossary().terms(), SPANISH);
        assertThat(glossary.at(sorted.getFirst().meaning())).isLessThan(glossary.at(sorted.getLast().meaning()));
    }

    @Test
    void ownQuestionsAreNumberedAndSayWhereTheyCameFrom() {
        var paper = new Printed(new QuestionsPaper(List.of(new Asked("What does “rest” mean for me?", lesson.title(), "Rest"),
                new Asked("May I swim?", "", "")), ENGLISH), A4, ENGLISH);
        assertThat(paper.says("1.What does “rest” mean for me?")).isTrue();
        assertThat(paper.says("2.May I swim?")).isTrue();
        assertThat(paper.says("From the lesson “" + lesson.title() + "”, step “Rest”")).isTrue();
    }

    @Test
    void whatTheFontLacksIsReplacedSensibly() {
        var paper = new Printed(new QuestionsPaper(List.of(new Asked(
                "5 µm – “so” … á ñ ≥ 2 × 3 → α 10⁵ ‑ ✓ ﬁ", "", "")), ENGLISH), A4, ENGLISH);
        assertThat(paper.page(1)).contains("5 μm – “so” … á ñ ≥ 2 × 3 › alpha 10^5 - ? fi");
    }

    @Test
    void lettersPaperIsUsualInAmerica() {
        assertThat(PaperSize.usualIn("US")).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.usualIn("MX")).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.usualIn("IE")).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.usualIn("")).isEqualTo(PaperSize.A4);
    }
}
