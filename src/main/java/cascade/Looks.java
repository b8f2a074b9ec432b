package cascade;

import cascade.lesson.Player;
import cascade.lesson.Speed;
import cascade.picture.Motion;
import cascade.picture.Palette;
import cascade.picture.Rendering;
import cascade.progress.Settings;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.SystemLook;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How things are shown and played now: what this run was asked for, else what the reader chose, else what the computer
/// has.
///
/// It lives as long as the window, so that flags of this run hold until something else is chosen.
/// Use it on the JavaFX thread only.
public final class Looks {

    private final Theme theme;
    private final SystemLook system;
    private final Function<ColourScheme, Palette> palettes;
    /// Those that were in force: the same colours are the same object, by which painted pictures are known again.
    private final Map<ColourScheme, Palette> read = new EnumMap<>(ColourScheme.class);
    /// What an audience's window wears; empty where there is none.
    private Optional<Theme> wall = Optional.empty();
    private Settings settings;
    private Rendering rendering;

    /// Dresses the theme.
    ///
    /// @param settings what is in force at first
    /// @param palettes reads the colours of the picture
    public Looks(Theme theme, Settings settings, SystemLook system, Function<ColourScheme, Palette> palettes) {
        this.theme = theme;
        this.system = system;
        this.palettes = palettes;
        this.settings = settings;
        this.rendering = new Rendering(palette(settings), motion(settings, system));
        dress();
    }

    /// What is in force.
    public Settings settings() {
        return settings;
    }

    Theme theme() {
        return theme;
    }

    /// How the next picture is to look.
    Rendering rendering() {
        return rendering;
    }

    /// Puts other settings into force, at once.
    void put(Settings chosen) {
        settings = chosen;
        rendering = new Rendering(palette(chosen), motion(chosen, system));
        dress();
    }

    private Palette palette(Settings wanted) {
        return read.computeIfAbsent(colours(wanted, system), palettes);
    }

    /// Lets the window of an audience wear the colours in force. The speaker's becomes dark, so that it does not dazzle in
    /// a dark room; strong outlines stay strong.
    public void beside(Theme audience) {
        wall = Optional.of(audience);
        dress();
    }

    /// Lets all windows run from left to right, or mirrored.
    void mirror(boolean rightToLeft) {
        theme.mirror(rightToLeft);
        wall.ifPresent(other -> other.mirror(rightToLeft));
    }

    private void dress() {
        ColourScheme colours = colours(settings, system);
        wall.ifPresent(other -> other.wear(colours));
        theme.wear(wall.isPresent() && colours != ColourScheme.CONTRAST ? ColourScheme.NIGHT : colours);
        theme.textSize(TextSize.nearest(settings.textSize()));
    }

    /// Sets a lesson that begins to the speed and the detail in force.
    Player begin(Player player) {
        player.speed(named(Speed.class, settings.speed()).orElse(Speed.NORMAL));
        player.detail(settings.detail());
        return player;
    }

    /// The colours that settings mean on a computer.
    static ColourScheme colours(Settings settings, SystemLook system) {
        ColourScheme usual = system.dark() ? ColourScheme.NIGHT : ColourScheme.DAY;
        return named(ColourScheme.class, settings.palette())
                .orElse(system.highContrast() ? ColourScheme.CONTRAST : usual);
    }

    /// The movement that settings mean on a computer.
    static Motion motion(Settings settings, SystemLook system) {
        return named(Motion.class, settings.motion()).orElse(system.reducedMotion() ? Motion.REDUCED : Motion.FULL);
    }

    /// The name under which one of several is kept.
    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String name) {
        return Stream.of(kind.getEnumConstants()).filter(one -> name(one).equals(name)).findFirst();
    }
}
