package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Stationery;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Printed;
import cascade.paper.Sheet;
import cascade.ui.paper.Desk.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// "Print or save": which paper, how large, where to, and one calm sentence about what came of it.
final class PaperCardTest {

    @TempDir
    private Path folder;

    @Test
    void theGlossaryIsSavedOnThePaperAndInThePrintThatWereChosen() throws Exception {
        try (var learner = new Learner(Samples.library(), saving(PaperSize.A4, true))) {
            learner.fires("#glossary").clicks("#paper").clicks("#paper-letter").clicks("#print-large").clicks("#paper-save");
            assertThat(told(learner)).isEqualTo("It is saved as " + folder.resolve("glossary.pdf")
                    + ". Open it there to print it.");
            byte[] file = Files.readAllBytes(folder.resolve("glossary.pdf"));
            assertThat(new Printed(file, new Sheet(PaperSize.LETTER, Print.LARGE)).says("A cell squeezes out")).isTrue();
            try (var document = Loader.loadPDF(file)) {
                assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(PaperSize.LETTER.width());
            }
        }
    }

    @Test
    void aLessonIsSavedFromItsClosingPage() throws Exception {
        Library whole = Samples.library();
        Lesson all = whole.lessons().getFirst();
        var brief = new Lesson(all.id(), all.title(), all.summary(), 1, all.reviewed(), "", all.teaching(),
                all.steps().subList(0, 1), all.closing(), all.quiz());
        var library = new Library(List.of(brief), whole.quizzes(), List.of(), whole.glossary(), whole.sources(),
                whole.support(), List.of(), List.of());
        try (var learner = new Learner(library, saving(PaperSize.A4, true))) {
            learner.clicks("#open-journey").presses(KeyCode.PAGE_DOWN).clicks("#paper").clicks("#paper-save");
            assertThat(told(learner)).contains("journey.pdf");
            assertThat(new Printed(Files.readAllBytes(folder.resolve("journey.pdf")),
                    new Sheet(PaperSize.A4, Print.ORDINARY)).says("Most cancer cells die in the blood.")).isTrue();
        }
    }

    @Test
    void thePaperOfTheCountryIsProposed() {
        try (var learner = new Learner(Samples.library(), saving(PaperSize.LETTER, true))) {
            learner.fires("#glossary").clicks("#paper");
            assertThat(((ToggleButton) learner.find("#paper-letter").orElseThrow()).isSelected()).isTrue();
            learner.clicks("#paper-letter");
            assertThat(((ToggleButton) learner.find("#paper-letter").orElseThrow()).isSelected()).isTrue();
            assertThat(((ToggleButton) learner.find("#paper-a4").orElseThrow()).isSelected()).isFalse();
        }
    }

    @Test
    void aFileOfThatNameIsNeverReplacedUnasked() throws IOException, TimeoutException {
        Path theirs = Files.writeString(folder.resolve("glossary.pdf"), "theirs");
        try (var learner = new Learner(Samples.library(), saving(PaperSize.A4, false))) {
            learner.fires("#glossary").clicks("#paper").clicks("#paper-save");
            assertThat(told(learner)).contains("glossary-2.pdf");
            assertThat(theirs).hasContent("theirs");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldCalmly() throws IOException, TimeoutException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        var nowhere = new Stationery((_, name) -> Optional.of(new Spot(taken.resolve(name), true)), PaperSize.A4);
        try (var learner = new Learner(Samples.library(), nowhere)) {
            learner.fires("#glossary").clicks("#paper").clicks("#paper-save");
            assertThat(told(learner)).isEqualTo("It was not saved. Please try another place.");
            assertThat(learner.find("#paper-save").orElseThrow().isDisabled()).isFalse();
        }
    }

    @Test
    void whoeverChoosesNoPlaceIsToldNothing() {
        try (var learner = new Learner(Samples.library(), new Stationery((_, _) -> Optional.empty(), PaperSize.A4))) {
            learner.fires("#glossary").clicks("#paper").clicks("#paper-save");
            assertThat(learner.find("#paper-told")).isEmpty();
        }
    }

    private Stationery saving(PaperSize usual, boolean replace) {
        return new Stationery((_, name) -> Optional.of(new Spot(folder.resolve(name), replace)), usual);
    }

    /// What is said once the saving is done.
    private static String told(Learner learner) throws TimeoutException {
        var label = (Labeled) learner.find("#paper-told").orElseThrow();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> learner.asks(() ->
                !label.getText().isEmpty() && !label.getText().startsWith("One moment")));
        return learner.asks(label::getText);
    }
}
