package cascade.progress.json;

import cascade.progress.Choices;
import cascade.progress.Progress;
import cascade.progress.ProgressStore;
import cascade.progress.Settings;
import cascade.progress.Trouble;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A store that keeps progress in one file, which is always whole: a new one is written beside it, then takes its place.
public final class JsonProgressStore implements ProgressStore {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;
    /// Whether a file lies there that could be neither read nor set aside; it may be somebody's only copy.
    private boolean leaveAlone;

    /// @param file such as `progress.json`; neither it nor its folder need be there yet
    public JsonProgressStore(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Loaded load() {
        leaveAlone = false;
        try {
            return new Loaded(read(MAPPER.readTree(Files.readAllBytes(file))).progress(), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Loaded(Progress.NONE, Optional.empty());
        } catch (JacksonException e) {
            return new Loaded(Progress.NONE, Optional.of(setAside(e.getOriginalMessage())));
        } catch (IOException | RuntimeException e) {
            return new Loaded(Progress.NONE, Optional.of(setAside(reason(e))));
        }
    }

    /// What a file holds, also one of an older form.
    private static Kept read(JsonNode tree) {
        if (tree instanceof ObjectNode old && old.path("version").asInt(0) == Kept.BEFORE_CHOICES) {
            old.put("version", Kept.VERSION);
            old.set("choices", MAPPER.valueToTree(Choices.USUAL));
        }
        if (tree.path("choices") instanceof ObjectNode choices) {
            choices.set("settings", complete(choices.path("settings")));
        }
        return MAPPER.treeToValue(tree, Kept.class);
    }

    /// Settings that are newer than the file are as usual.
    private static JsonNode complete(JsonNode kept) {
        ObjectNode settings = MAPPER.valueToTree(Settings.USUAL);
        kept.properties().forEach(entry -> settings.set(entry.getKey(), entry.getValue()));
        return settings;
    }

    @Override
    public Optional<Trouble> save(Progress progress) {
        if (leaveAlone) {
            return Optional.of(new Trouble.NotKept(file.toString(), "an unreadable file is in the way"));
        }
        Path fresh = beside(".new");
        try {
            Files.createDirectories(folder());
            write(fresh, MAPPER.writeValueAsBytes(Kept.of(progress)));
            move(fresh, file);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            discard(fresh);
            return Optional.of(new Trouble.NotKept(file.toString(), reason(e)));
        }
    }

    private Trouble setAside(String reason) {
        Path aside = beside(".damaged");
        try {
            move(file, aside);
            return new Trouble.Damaged(file.toString(), aside.toString(), reason);
        } catch (IOException | RuntimeException e) {
            leaveAlone = true;
            return new Trouble.NotRead(file.toString(), reason);
        }
    }

    /// Writes and waits until it is on the disk, so that a power cut after the move finds whole contents.
    private static void write(Path target, byte[] contents) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(contents);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot; an ordinary move is the best that is left.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException | RuntimeException e) {
            // The disk fails anyway, and the next save writes over it.
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
