package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HostileFilesTest {

    private static final byte[] LESSON = Shelves.resource("small/lessons/tiny.json").getBytes(StandardCharsets.UTF_8);
    private static final byte[] QUIZ = Shelves.resource("small/quizzes/ask.json").getBytes(StandardCharsets.UTF_8);
    private static final SheetReader READER = new SheetReader(Shelf.bundled());

    @Property(tries = 400)
    void aFileThatIsCutOffIsAFault(@ForAll @IntRange(max = 5_000) int length, @ForAll boolean quiz) {
        byte[] whole = quiz ? QUIZ : LESSON;
        // The last two bytes are a brace and a line break.
        byte[] cut = Arrays.copyOf(whole, length % (whole.length - 2));

        Sheet sheet = read(cut);

        assertThat(sheet.sound()).isFalse();
        assertThat(sheet.faults()).isNotEmpty();
    }

    @Property(tries = 1000)
    void aFileWithWrongBytesGivesFaultsOrRecordsAndNeverThrows(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 5_000) Integer> places, @ForAll byte to,
            @ForAll boolean quiz) {
        byte[] bytes = (quiz ? QUIZ : LESSON).clone();
        places.forEach(place -> bytes[place % bytes.length] = to);

        assertThatCode(() -> {
            Sheet sheet = read(bytes);
            var all = List.of(sheet);
            new References(all).check();
            new Assembly(all).library();
            assertThat(sheet.sound() || !sheet.faults().isEmpty()).isTrue();
        }).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void evenUncheckedBytesNeverThrow(@ForAll @IntRange(max = 5_000) int at, @ForAll char to, @ForAll boolean quiz) {
        var text = new StringBuilder(new String(quiz ? QUIZ : LESSON, StandardCharsets.UTF_8));
        text.setCharAt(at % text.length(), to);
        var files = Shelves.small();
        files.put(quiz ? "quizzes/ask.json" : "lessons/tiny.json", text.toString());

        assertThatCode(() -> new LibraryReader(Shelves.of(files), LibraryReader.Bundled.TRUSTED).read())
                .doesNotThrowAnyException();
    }

    private static Sheet read(byte[] bytes) {
        return READER.own("my.json", () -> new ByteArrayInputStream(bytes));
    }
}
