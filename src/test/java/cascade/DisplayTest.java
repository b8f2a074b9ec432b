package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class DisplayTest {

    @Test
    void onlyLinuxCanBeWithoutADisplay() {
        assertThat(Display.isThere(Map.of(), system("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of(), system("Windows 11"))).isTrue();
        assertThat(Display.isThere(Map.of(), system("Mac OS X"))).isTrue();
    }

    @Test
    void anEmptyNameIsNoDisplay() {
        assertThat(Display.isThere(Map.of("DISPLAY", ""), system("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", " "), system("Linux"))).isFalse();
    }

    @Test
    void aLocalDisplayIsThereOnlyIfItsServerRuns() {
        assertThat(Display.isThere(Map.of("DISPLAY", ":64999"), system("Linux"))).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":64999.0"), system("Linux"))).isFalse();
    }

    @Test
    void aDisplayElsewhereIsTakenAtItsWord() {
        assertThat(Display.isThere(Map.of("DISPLAY", "localhost:10.0"), system("Linux"))).isTrue();
    }

    @Test
    void aPlatformThatWasChosenIsTakenAtItsWord() {
        Properties chosen = system("Linux");
        chosen.setProperty("glass.platform", "Headless");

        assertThat(Display.isThere(Map.of(), chosen)).isTrue();
    }

    private static Properties system(String name) {
        var properties = new Properties();
        properties.setProperty("os.name", name);
        return properties;
    }
}
