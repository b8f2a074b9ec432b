package cascade;

import cascade.Command.Appearance;
import cascade.content.Language;
import cascade.content.Library;
import cascade.content.QuestionSet;
import cascade.staff.Doorkeeper;
import cascade.staff.LogFile;
import cascade.staff.PinFile;
import cascade.ui.Samples;
import cascade.ui.kiosk.Front;
import cascade.ui.kiosk.Kiosk;
import cascade.ui.kiosk.KioskWindow;
import cascade.ui.kiosk.Staff;
import cascade.ui.kiosk.TrueSize;
import cascade.ui.kiosk.Visit;
import cascade.ui.room.Room;
import cascade.ui.room.Visits;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Theme;
import cascade.ui.voice.RecordingVoice;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A kiosk in a process of its own: a thousand visitors press at random, then a last one whose answers can be told apart.
///
/// Prints what it finds, a line each; [NothingStaysTest] reads that.
public final class ThousandVisits {

    private static final int VISITS = 1000;
    private static final int MOST_PRESSES = 12;
    private static final int PRESSES_OF_THE_LAST = 80;
    private static final long SEED = 20261125;
    private static final int MOST_WAITS = 300;
    /// Of the Headless platform's screen, px.
    private static final double SIDE = 1000;
    private static final double DPI = 55;
    /// `NONE` of lessons and of quizzes.
    private static final int CONSTANTS = 2;
    private static final int MASK = 0x5a;

    private final Path folder;
    private final Theme theme = new Theme(new Bundle(Language.ENGLISH)::asset);
    private final AtomicReference<Consumer<Visit>> shows = new AtomicReference<>(_ -> { });
    private final AtomicReference<Front> front = new AtomicReference<>();
    private final Random random = new Random(SEED);
    private int pressed;
    private int windows;

    private ThousandVisits(Path folder) {
        this.folder = folder;
    }

    /// @param args a folder with `data`, `temp` and `home` in it
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> { });
        int code = 1;
        try {
            new ThousandVisits(Path.of(args[0])).run();
            code = 0;
        } finally {
            System.exit(code);
        }
    }

    private void run() throws Exception {
        var door = new Doorkeeper(new PinFile(folder.resolve("data")).read(), () -> 0);
        try (var _ = LogFile.in(folder.resolve("data/log"), _ -> { })) {
            Kiosk kiosk = onFx(() -> kiosk(door));
            System.getLogger("cascade.start").log(System.Logger.Level.INFO, "The kiosk is open");
            onFx(() -> visit(kiosk, MOST_PRESSES));
            Map<String, Integer> before = files();
            long began = System.nanoTime();
            for (int i = 0; i < VISITS; i++) {
                onFx(() -> visit(kiosk, random.nextInt(MOST_PRESSES)));
            }
            System.out.println("visits " + VISITS + ", presses " + pressed + ", seconds " + (System.nanoTime() - began) / 1_000_000_000);
            System.out.println("files " + before.size() + (files().equals(before) ? " same" : " changed: " + before + files()));
            System.out.println("windows " + windows);
            last(kiosk);
        }
    }

    private Kiosk kiosk(Doorkeeper door) {
        front.set(reception(Samples.library()));
        var kiosk = new Kiosk(Visits.USUAL, new Front() {
            @Override
            public cascade.ui.kiosk.Invitation invitation(Language language) {
                return front.get().invitation(language);
            }

            @Override
            public Visit receive(Language language, Beginning begin) {
                return front.get().receive(language, begin);
            }
        }, Language.ENGLISH, new Staff(door, _ -> { }, () -> { }, () -> { }, Runnable::run), 1);
        shows.set(kiosk::show);
        // Shown, so that the toolkit lets go of what had the focus.
        new KioskWindow(new Stage(), kiosk, theme, TrueSize.of(SIDE, SIDE, OptionalDouble.empty(), DPI), Room.KIOSK).show();
        return kiosk;
    }

    private Reception reception(Library library) {
        var bundle = new Bundle(Language.ENGLISH);
        var course = new Course(library, bundle.messages(Messages.Mode.PLAIN), bundle);
        return new Reception(Map.of(Language.ENGLISH, course, Language.SPANISH, course), theme,
                new Devices(Stationery.NONE, RecordingVoice::new), Room.KIOSK,
                Appearance.USUAL, next -> shows.get().accept(next));
    }

    private Kiosk visit(Kiosk kiosk, int presses) {
        kiosk.begin(random.nextBoolean() ? Language.ENGLISH : Language.SPANISH,
                random.nextBoolean() ? new Front.AtHome() : new Front.AtLesson("journey", random.nextBoolean()));
        press(kiosk, presses, "");
        kiosk.invite();
        return kiosk;
    }

    private void press(Kiosk kiosk, int presses, String only) {
        for (int i = 0; i < presses; i++) {
            kiosk.root().applyCss();
            List<ButtonBase> there = buttons(kiosk).stream().filter(button -> only.isEmpty()
                    || button.getId() != null && button.getId().matches(only)
                    || button.getStyleClass().contains("page-turn")).toList();
            if (!there.isEmpty()) {
                there.get(random.nextInt(there.size())).fire();
                pressed++;
                windows = Math.max(windows, Window.getWindows().size() - 1);
            }
        }
    }

    private static List<ButtonBase> buttons(Kiosk kiosk) {
        return kiosk.root().lookupAll("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled() && WaitingRoom.visible(button)).toList();
    }

    /// The last visitor's quiz has a topic that no other has: only their answers and their progress name it.
    private void last(Kiosk kiosk) throws Exception {
        // What is looked for in the heap must not be on the stack of this thread.
        int[] masked = marker().chars().map(letter -> letter ^ MASK).toArray();
        onFx(() -> {
            front.set(reception(marked(Samples.library(), unmasked(masked))));
            kiosk.begin(Language.ENGLISH, new Front.AtHome());
            kiosk.root().applyCss();
            buttons(kiosk).stream().filter(button -> "open-recurrence".equals(button.getId())).findFirst().orElseThrow().fire();
            press(kiosk, PRESSES_OF_THE_LAST, "option-.*|item-.*|left-.*|right-.*|check|next-question");
            return kiosk;
        });
        System.out.println("during " + found(masked));
        onFx(() -> {
            front.set(reception(Samples.library()));
            kiosk.invite();
            return kiosk;
        });
        // What the toolkit and the painters still had to do for screens that are gone.
        for (int i = 0; i < 10 || paint() && i < MOST_WAITS; i++) {
            Thread.sleep(100);
            onFx(() -> kiosk);
        }
        System.out.println("after " + found(masked));
    }

    /// Whether a picture that nobody waits for any more is still being finished.
    private static boolean paint() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("stills"));
    }

    private static String marker() {
        return "answer" + Long.toHexString(System.nanoTime()) + "x";
    }

    private static String unmasked(int[] masked) {
        return Arrays.stream(masked).mapToObj(letter -> Character.toString(letter ^ MASK)).collect(Collectors.joining());
    }

    private static Library marked(Library library, String marker) {
        QuestionSet set = library.quizzes().getFirst();
        var topics = set.topics().stream().map(topic -> new QuestionSet.Topic(marker + topic.id(), topic.name())).toList();
        var questions = set.questions().stream().map(question -> Marks.retopic(question, marker)).toList();
        return new Library(List.of(), List.of(new QuestionSet(set.id(), set.title(), set.summary(), set.minutes(),
                "", topics, questions, set.closing())), library.scenes(), library.glossary(),
                library.sources(), library.support(), library.misconceptions(), library.leftOut());
    }

    /// How often the marker is in a dump of all that is reachable, and how many answers and sessions are.
    private String found(int[] masked) throws IOException {
        Path dump = folder.resolve("heap.hprof");
        Files.deleteIfExists(dump);
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        byte[] heap = Files.readAllBytes(dump);
        Files.delete(dump);
        int marks = 0;
        for (int i = 0; i + masked.length <= heap.length; i++) {
            int at = 0;
            while (at < masked.length && (heap[i + at] ^ MASK) == masked[at]) {
                at++;
            }
            marks += at == masked.length ? 1 : 0;
        }
        return "marks " + marks + ", answers " + Histogram.count("cascade.quiz.Answer$") + ", quizzes "
                + Histogram.count("cascade.ui.quiz.QuizSession") + ", visits " + Histogram.count("cascade.Wiring")
                + ", progress " + (Histogram.count("cascade.progress.LessonProgress", "cascade.progress.QuizProgress") - CONSTANTS);
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | Error failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.join();
    }

    /// Each file below the three folders with what is in it.
    private Map<String, Integer> files() throws IOException {
        try (Stream<Path> all = Stream.of("data", "temp", "home").map(folder::resolve).flatMap(ThousandVisits::walk)) {
            var found = new java.util.TreeMap<String, Integer>();
            for (Path file : all.toList()) {
                found.put(file.toString(), Files.isDirectory(file) ? 0 : Arrays.hashCode(Files.readAllBytes(file)));
            }
            return found;
        }
    }

    private static Stream<Path> walk(Path from) {
        try {
            return Files.walk(from);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
