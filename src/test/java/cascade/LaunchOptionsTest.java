package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Command.Appearance;
import cascade.Command.InLesson;
import cascade.content.Language;
import cascade.paper.PaperSize;
import cascade.paper.Print;
import cascade.paper.Sheet;
import cascade.picture.Motion;
import cascade.ui.room.Room;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LaunchOptionsTest {

    private static final Command.Open USUAL = new Command.Open(
            Optional.empty(), Optional.empty(), Optional.empty(),
            new Appearance(new Size(1280, 800), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            false, Command.Venue.HOME);

    @Test
    void withoutFlagsTheWindowOpensAtHome() {
        assertThat(command("")).isEqualTo(USUAL);
    }

    @Test
    void everyFlagOfTheWindowIsRead() {
        assertThat(command("--lessons mine --data kept --lesson journey --step landing --size 1920x1080 --strings rtl"
                + " --palette night --motion reduced"))
                .isEqualTo(new Command.Open(Optional.of(Path.of("mine")), Optional.of(Path.of("kept")),
                        Optional.of(new InLesson("journey", Optional.of("landing"))), 
                        new Appearance(new Size(1920, 1080), Optional.of(Messages.Mode.RTL), Optional.of(ColourScheme.NIGHT),
                                Optional.of(Motion.REDUCED), Optional.empty()), true,
                        Command.Venue.HOME));
    }

    @Test
    void aKioskHasAScreenOfATrueSize() {
        assertThat(((Command.Open) command("--mode kiosk --inches 32")).venue())
                .isEqualTo(new Command.Venue(Room.KIOSK, OptionalDouble.of(32)));
        assertThat(((Command.Open) command("--mode home")).venue()).isEqualTo(Command.Venue.HOME);
        assertThat(command("pin --data kept")).isEqualTo(new Command.SetPin(Optional.of(Path.of("kept"))));
    }

    @Test
    void aLessonMayBeOpenedAtItsBeginning() {
        assertThat(((Command.Open) command("--lesson journey")).place())
                .contains(new InLesson("journey", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"plain,PLAIN", "double,DOUBLE", "long,LONG", "rtl,RTL", "xss,XSS"})
    void stringsHaveFiveModes(String written, Messages.Mode meant) {
        assertThat(((Command.Open) command("--strings " + written)).look().strings()).contains(meant);
        assertThat(((Command.Open) command("--strings " + written)).stress()).isTrue();
        assertThat(((Command.Tour) command("tour out --strings " + written)).look().strings()).contains(meant);
    }

    @Test
    void stressLanguagesAreOnlyThereWhenAskedFor() {
        assertThat(((Command.Open) command("--stress")).stress()).isTrue();
        assertThat(((Command.Open) command("--palette night")).stress()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"day,DAY", "night,NIGHT", "projector,PROJECTOR", "Contrast,CONTRAST"})
    void thereAreFourPalettes(String written, ColourScheme meant) {
        assertThat(((Command.Open) command("--palette " + written)).look().palette()).contains(meant);
        assertThat(((Command.Tour) command("tour out --palette " + written)).look().palette()).contains(meant);
        assertThat(((Command.Bench) command("bench --palette " + written)).palette()).isEqualTo(meant);
    }

    @Test
    void aPaletteThatIsNoneIsRefusedWithThoseThatAre() {
        assertThat(said("--palette sepia", 2)).isEqualTo("cascade: --palette cannot be \"sepia\": write --palette day, "
                + "--palette night, --palette projector or --palette contrast.");
    }

    @Test
    void checkTakesPaths() {
        assertThat(command("check a.json b")).isEqualTo(new Command.CheckFiles(List.of(Path.of("a.json"), Path.of("b"))));
    }

    @Test
    void checkReadsPlainTextsInALanguage() {
        assertThat(command("check --text --language es leaflet.txt"))
                .isEqualTo(new Command.CheckTexts(List.of(Path.of("leaflet.txt")), Language.SPANISH));
        assertThat(command("check --text leaflet.txt"))
                .isEqualTo(new Command.CheckTexts(List.of(Path.of("leaflet.txt")), Language.ENGLISH));
    }

    @Test
    void tourTakesAFolderAndASize() {
        assertThat(command("tour out")).isEqualTo(new Command.Tour(Path.of("out"),
                tourOf(Size.USUAL), Optional.empty()));
        assertThat(command("tour out --size 800x600")).isEqualTo(new Command.Tour(Path.of("out"),
                tourOf(new Size(800, 600)), Optional.empty()));
    }

    @Test
    void printTakesAFolderAndSaysOnWhatToPrint() {
        assertThat(command("print out")).isEqualTo(new Command.PrintFiles(Path.of("out"), Optional.empty(),
                Optional.empty(), new Sheet(PaperSize.A4, Print.ORDINARY), Language.ENGLISH));
        assertThat(command("print out --lesson journey --size letter --large --language es --lessons mine"))
                .isEqualTo(new Command.PrintFiles(Path.of("out"), Optional.of("journey"), Optional.of(Path.of("mine")),
                        new Sheet(PaperSize.LETTER, Print.LARGE), Language.SPANISH));
    }

    @Test
    void soakPressesInARoomForSoManyMinutes() {
        assertThat(command("soak 30")).isEqualTo(new Command.Soak(30, Room.HOME, 20_261_125));
        assertThat(command("soak 5 --mode kiosk --seed 7")).isEqualTo(new Command.Soak(5, Room.KIOSK, 7));
    }

    @Test
    void benchMeasuresEverythingOrOneScene() {
        assertThat(command("bench")).isEqualTo(new Command.Bench(false, 30, Optional.empty(), ColourScheme.DAY));
        assertThat(command("bench --json --seconds 3 --scene land"))
                .isEqualTo(new Command.Bench(true, 3, Optional.of("land"), ColourScheme.DAY));
    }

    @Test
    void anAtSignIsNoFileToBeRead() {
        assertThat(command("check @pom.xml")).isEqualTo(new Command.CheckFiles(List.of(Path.of("@pom.xml"))));
    }

    @Test
    void helpNamesEveryFlagAndCommand() {
        var help = said("--help", 0);
        assertThat(help).contains("--lessons", "--data", "--lesson", "--step", "--size", "--strings",
                "--palette", "--version", "--help", "check", "tour", "print", "bench");
        assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(said("bench --help", 0)).contains("--json", "--seconds", "--scene");
        assertThat(said("tour -h", 0)).contains("DIR", "--size");
        assertThat(said("check --help", 0)).contains("PATH");
    }

    @Test
    void versionIsSaid() {
        assertThat(said("--version", 0)).matches("Cascade .+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12x", "x800", "1280*800", "1280x800x2", "319x240", "320x239", "7681x800", "800x4321",
        "-800x600", "99999x99999", "999999999999x1", "wide"})
    void aSizeThatIsNoneIsRefusedWithAnExample(String size) {
        assertThat(said("--size " + size, 2)).startsWith("cascade: --size ").contains("--size 1280x800");
        assertThat(said("tour out --size " + size, 2)).contains("--size 1280x800");
    }

    @Test
    void theSentenceSaysWhatWhereAndHow() {
        assertThat(said("--size 12", 2)).isEqualTo("cascade: --size cannot be \"12\":"
                + " write width x height, from 320x240 to 7680x4320, such as --size 1280x800.");
    }

    @ParameterizedTest
    @CsvSource({
        "--strings loud, --strings double",
        "--size, --size 1280x800",
        "--size --help, --size 1280x800",
        "--lesson, --lesson journey",
        "--lesson --step landing, --lesson journey",
        "--data --kiosk, --data my-progress",
        "--mode shop, --mode kiosk",
        "--inches 3, from 5 to 200",
        "--inches wide, from 5 to 200",
        "--step landing, add the lesson",
        "--size 800x600 --size 900x600, given twice",
        "--lesons x, perhaps --lessons",
        "chekc a.json, perhaps check",
        "journey, cascade --help",
        "check, cascade check my-lessons",
        "check --json a, cascade check --help",
        "check --text --language fr a.txt, --language es",
        "tour, cascade tour pictures",
        "tour one two, cascade tour --help",
        "print, cascade print handouts",
        "print out --size 800x600, --size a4 or --size letter",
        "soak, minutes from 1 to 1440",
        "soak 0, minutes from 1 to 1440",
        "soak long, minutes from 1 to 1440",
        "soak 1 --mode cellar, --mode kiosk",
        "bench --seconds 0, from 1 to 600",
        "bench --seconds 601, from 1 to 600",
        "bench --seconds -5, from 1 to 600",
        "bench --seconds soon, from 1 to 600",
        "bench --scene, --scene land",
        "bench --json --json, given twice",
        "--size 800x600 tour out, write tour first",
        "--seed 5, cascade --help"})
    void badInputGetsOneSentenceThatSaysHowToMendIt(String line, String hint) {
        assertThat(said(line, 2)).startsWith("cascade: ").contains(hint).endsWith(".").hasLineCount(1);
    }

    @Test
    void sizesAtTheLimitsAreTaken() {
        assertThat(Size.parse("320x240")).contains(new Size(320, 240));
        assertThat(Size.parse("7680X4320")).contains(new Size(7680, 4320));
    }

    private static Appearance tourOf(Size size) {
        return new Appearance(size, Optional.of(Messages.Mode.PLAIN), Optional.of(ColourScheme.DAY),
                Optional.of(Motion.FULL), Optional.of(Language.ENGLISH));
    }

    private static Command command(String line) {
        assertThat(LaunchOptions.parse(split(line))).isInstanceOf(Launch.Run.class);
        return ((Launch.Run) LaunchOptions.parse(split(line))).command();
    }

    private static String said(String line, int exitCode) {
        assertThat(LaunchOptions.parse(split(line))).isInstanceOf(Launch.Say.class);
        var say = (Launch.Say) LaunchOptions.parse(split(line));
        assertThat(say.exitCode()).as(say.text()).isEqualTo(exitCode);
        return say.text();
    }

    private static String[] split(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
