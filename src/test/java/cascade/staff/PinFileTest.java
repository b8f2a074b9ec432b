package cascade.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The PIN on the disk.
final class PinFileTest {

    @TempDir
    private Path folder;

    @Test
    void aPinIsKeptWithoutItsDigitsAndFitsAgain() throws IOException {
        var file = new PinFile(folder.resolve("not/there/yet"));
        file.write(Pin.of("86420"));

        assertThat(Files.readString(file.path())).doesNotContain("86420");
        assertThat(file.read()).hasValueSatisfying(pin -> {
            assertThat(pin.fits("86420")).isTrue();
            assertThat(pin.fits("86421")).isFalse();
        });
    }

    @Test
    void theSamePinIsKeptDifferentlyEachTime() {
        assertThat(Pin.of("86420")).isNotEqualTo(Pin.of("86420"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1\nAAAA\nAAAA", "210000\n!\n!", "999999999\nAAAA\nAAAA", "a\nb\nc\nd"})
    void aFileThatIsNoneMeansNoPin(String written) throws IOException {
        var file = new PinFile(folder);
        Files.writeString(file.path(), written);
        assertThat(file.read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567890123", "12a4", " 1234", "-1234", "١٢٣٤"})
    void aPinHasFourToTwelveDigits(String digits) {
        assertThat(Pin.isPossible(digits)).isFalse();
        assertThat(Pin.isPossible("1234")).isTrue();
    }
}
