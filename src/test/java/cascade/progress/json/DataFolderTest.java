package cascade.progress.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path OTHER = Path.of("other").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        assertThat(DataFolder.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/cascade"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", OTHER.toString()), "Linux", HOME))
                .isEqualTo(OTHER.resolve("cascade"));
    }

    @Test
    void relativeAndEmptyFoldersCountAsNotSet() {
        var usual = HOME.resolve(".local/share/cascade");
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME)).isEqualTo(usual);
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", ""), "Linux", HOME)).isEqualTo(usual);
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "\0"), "Linux", HOME)).isEqualTo(usual);
    }

    @Test
    void windowsUsesAppData() {
        assertThat(DataFolder.of(Map.of("APPDATA", OTHER.toString()), "Windows 11", HOME))
                .isEqualTo(OTHER.resolve("Cascade"));
        assertThat(DataFolder.of(Map.of(), "Windows 11", HOME)).isEqualTo(HOME.resolve("AppData/Roaming/Cascade"));
    }

    @Test
    void macUsesApplicationSupport() {
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", OTHER.toString()), "Mac OS X", HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Cascade"));
    }
}
