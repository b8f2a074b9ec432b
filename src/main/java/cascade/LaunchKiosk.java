package cascade;

import cascade.content.Language;
import cascade.staff.Doorkeeper;
import cascade.staff.LogFile;
import cascade.staff.Pin;
import cascade.staff.PinFile;
import cascade.staff.Watchdog;
import cascade.ui.kiosk.FramePulse;
import cascade.ui.kiosk.Kiosk;
import cascade.ui.kiosk.KioskWindow;
import cascade.ui.kiosk.Staff;
import cascade.ui.kiosk.TrueSize;
import cascade.ui.kiosk.Visit;
import cascade.ui.room.Room;
import cascade.ui.room.Visits;
import cascade.ui.theme.Messages;
import cascade.ui.theme.Theme;
import cascade.ui.voice.SystemVoices;
import cascade.ui.voice.Voice;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Starts a kiosk: its log, its watchdog and the window that only staff can leave.
final class LaunchKiosk {

    private static final System.Logger LOG = System.getLogger("cascade.start");
    private static final long NANOS = 1_000_000_000;

    private final Command.Open asked;
    private final Visits visits;
    private final PrintStream out;
    private final PinFile pin;
    private final SystemVoices voices = SystemVoices.ofThisComputer();

    /// @param visits how one visitor follows another
    /// @param out    for what is to be said to staff at the start
    LaunchKiosk(Command.Open asked, Visits visits, PrintStream out) {
        this.asked = asked;
        this.visits = visits;
        this.out = out;
        pin = new PinFile(asked.folder());
    }

    /// Returns at once; the program ends when staff end it.
    void open() {
        LogFile.in(asked.folder().resolve("log"), out::println);
        var door = new Doorkeeper(pin.read(), () -> System.nanoTime() / NANOS);
        if (!door.hasPin()) {
            out.println("No PIN is set, so staff cannot leave the kiosk: choose one on the screen, or with: cascade pin");
        }
        Messages.Mode strings = asked.look().strings().orElse(Messages.Mode.PLAIN);
        Map<Language, Course> courses = Tongue.REAL.stream().map(Tongue::language)
                .collect(Collectors.toMap(language -> language, language -> Course.read(new Tongue(language, strings), asked)));
        try (Voice voice = voices.get()) {
            if (!voice.available()) {
                out.println(courses.get(Language.ENGLISH).text().get(voice.silence()));
            }
        }
        var staff = new Staff(door, this::keep, () -> System.exit(LaunchOptions.ALL_WELL),
                () -> Runtime.getRuntime().halt(Watchdog.FROZEN),
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("staff").factory()));
        var watchdog = new Watchdog(Platform::runLater, Runtime.getRuntime()::halt);
        Platform.startup(() -> show(courses, staff, watchdog));
        watchdog.start();
    }

    private void show(Map<Language, Course> courses, Staff staff, Watchdog watchdog) {
        Language usual = asked.look().tongue("", Locale.getDefault().getLanguage()).language();
        Room room = asked.venue().room();
        var theme = new Theme(new Bundle(usual)::asset);
        var screen = Screen.getPrimary();
        var size = TrueSize.of(screen.getBounds().getWidth(), screen.getBounds().getHeight(), asked.venue().inches(), screen.getDpi());
        // The front desk is there before the kiosk that it shows visits in.
        var shows = new AtomicReference<Consumer<Visit>>(_ -> { });
        var front = new Reception(courses, theme, new Devices(Stationery.NONE, voices), room, asked.look(),
                next -> shows.get().accept(next));
        var kiosk = new Kiosk(visits, front, usual, staff, size.target(room));
        shows.set(kiosk::show);
        var window = new KioskWindow(new Stage(), kiosk, theme, size, room);
        kiosk.rehearse();
        kiosk.start(beat -> new FramePulse().start(seconds -> {
            watchdog.shown();
            window.pass(seconds);
            beat.accept(seconds);
        }));
        window.show();
        LOG.log(Level.INFO, "The kiosk is open");
    }

    /// A PIN that cannot be kept holds until the program ends.
    private void keep(Pin chosen) {
        try {
            pin.write(chosen);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The PIN holds only until the next start, because {0} cannot be written", pin.path());
        }
    }
}
