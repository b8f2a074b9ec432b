package cascade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The house as it was drawn: two rings, arrows one way, services built in one place.
final class ArchitectureTest {

    private static final String[] INNER = {
        "cascade.content..", "cascade.simulation..", "cascade.picture..", "cascade.lesson..", "cascade.quiz..",
        "cascade.progress..", "cascade.paper..", "cascade.questions..",
    };
    private static final int MOST_LINES = 300;

    /// Read once: it is long.
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Cascade.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void onlyTheUiKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackage("cascade.ui..")
                .and().haveNameNotMatching("cascade\\.(Cascade|Wiring|Launch).*")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                .because("the inner ring and the tools must run without a toolkit").check(HOUSE);
    }

    @Test
    void theInnerRingDoesNotKnowTheOuter() {
        noClasses().that().resideInAnyPackage(INNER)
                .should().dependOnClassesThat().resideInAnyPackage("cascade.ui..", "cascade.tools..", "cascade")
                .check(HOUSE);
    }

    @Test
    void onlyReadersKnowJackson() {
        noClasses().that().resideOutsideOfPackage("..json..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.networknt..").check(HOUSE);
    }

    @Test
    void theInnerRingHasNoClockNoThreadAndNoFile() {
        noClasses().that().resideInAnyPackage(INNER).and().resideOutsideOfPackage("..json..")
                .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.util.concurrent..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.time.Clock")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Math.class, "random")
                .because("the same moment must always be the same").check(HOUSE);
    }

    @Test
    void onlyPaperKnowsPdfAndNothingDrawsWithAwt() {
        noClasses().that().resideOutsideOfPackage("cascade.paper..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .orShould().dependOnClassesThat().resideInAnyPackage("org.apache.commons..").check(HOUSE);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
                .because("AWT beside JavaFX is a second toolkit, and slow to start").check(HOUSE);
    }

    @Test
    void whatFeedsPixelsUsesNoPlatformMathematics() {
        noClasses().that().resideInAnyPackage("cascade.simulation..", "cascade.picture..")
                .should().callMethod(Math.class, "sin", double.class)
                .orShould().callMethod(Math.class, "cos", double.class)
                .orShould().callMethod(Math.class, "exp", double.class)
                .orShould().callMethod(Math.class, "pow", double.class, double.class)
                .because("they may differ between platforms; Trig and StrictMath do not").check(HOUSE);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("cascade.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("cascade.ui.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyWiringBuildsStoresAndReaders() {
        classes().that().haveSimpleNameEndingWith("Wiring").should().resideInAPackage("cascade").check(HOUSE);
        noClasses().that().resideInAPackage("cascade.ui..")
                .should().dependOnClassesThat().resideInAnyPackage("cascade.progress.json..", "cascade.content.json..")
                .check(HOUSE);
    }

    @Test
    void everyFileIsOneThing() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var long_ = files.filter(file -> file.toString().endsWith(".java")).filter(ArchitectureTest::isLong).toList();
            Assertions.assertThat(long_).as("files over " + MOST_LINES + " lines").isEmpty();
        }
    }

    private static boolean isLong(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() > MOST_LINES;
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
