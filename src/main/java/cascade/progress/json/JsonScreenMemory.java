package cascade.progress.json;

import cascade.progress.ScreenMemory;
import cascade.progress.ScreenPlace;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Remembers the audience's screen in a small file beside progress. A file that cannot be read counts as none.
public final class JsonScreenMemory implements ScreenMemory {

    private static final System.Logger LOG = System.getLogger(JsonScreenMemory.class.getName());
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

    private final Path file;

    /// @param file such as `presenter.json`; neither it nor its folder need be there yet
    public JsonScreenMemory(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Optional<ScreenPlace> load() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), ScreenPlace.class));
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "the audience''s screen cannot be read from {0}: {1}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void save(ScreenPlace place) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(fresh.getParent());
            Files.write(fresh, MAPPER.writeValueAsBytes(place));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException unwritable) {
            LOG.log(Level.WARNING, "the audience''s screen cannot be kept in {0}: {1}", file, unwritable.getMessage());
        }
    }
}
