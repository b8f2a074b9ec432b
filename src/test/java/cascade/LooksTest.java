package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.Command.Appearance;
import cascade.content.Language;
import cascade.picture.Motion;
import cascade.progress.Settings;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Flags win over what was chosen, and that over what the computer has.
final class LooksTest {

    private record Computer(boolean dark, boolean highContrast, boolean reducedMotion) implements SystemLook {}

    @ParameterizedTest
    @CsvSource({"false,false,DAY", "true,false,NIGHT", "false,true,CONTRAST", "true,true,CONTRAST"})
    void coloursFollowTheComputerUntilSomeAreChosen(boolean dark, boolean highContrast, ColourScheme meant) {
        var computer = new Computer(dark, highContrast, false);
        assertThat(Looks.colours(Settings.USUAL, computer)).isEqualTo(meant);
        assertThat(Looks.colours(Settings.USUAL.coloured("projector"), computer)).isEqualTo(ColourScheme.PROJECTOR);
        assertThat(Looks.colours(Settings.USUAL.coloured("of a later program"), computer)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"false,FULL,reduced,REDUCED", "true,REDUCED,full,FULL"})
    void movementFollowsTheComputerUntilOneIsChosen(boolean reduced, Motion meant, String chosen, Motion then) {
        var computer = new Computer(false, false, reduced);
        assertThat(Looks.motion(Settings.USUAL, computer)).isEqualTo(meant);
        assertThat(Looks.motion(Settings.USUAL.moving(chosen), computer)).isEqualTo(then);
    }

    @Test
    void flagsGoOverWhatWasChosenAndLeaveTheRest() {
        Settings chosen = new Settings(150, "night", "reduced", "half", true);
        assertThat(Appearance.USUAL.over(chosen)).isEqualTo(chosen);
        assertThat(new Appearance(Size.USUAL, Optional.empty(), Optional.of(ColourScheme.CONTRAST),
                Optional.of(Motion.FULL), Optional.empty()).over(chosen))
                .isEqualTo(new Settings(150, "contrast", "full", "half", true));
    }

    @ParameterizedTest
    @CsvSource({
        "'', es, es", "'', fr, en", "en, es, en", "es, en, es", "rtl, es, rtl", "klingon, es, es"})
    void theLanguageIsTheOneChosenLastOrThatOfTheComputer(String chosen, String computer, String meant) {
        assertThat(Appearance.USUAL.tongue(chosen, computer).tag()).isEqualTo(meant);
    }

    @Test
    void aLanguageOfThisRunWins() {
        var spanish = new Appearance(Size.USUAL, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(Language.SPANISH));
        assertThat(spanish.tongue("rtl", "en")).isEqualTo(Tongue.plain(Language.SPANISH));
        var longWords = new Appearance(Size.USUAL, Optional.of(Messages.Mode.LONG), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertThat(longWords.tongue("es", "en")).isEqualTo(new Tongue(Language.SPANISH, Messages.Mode.LONG));
    }
}
