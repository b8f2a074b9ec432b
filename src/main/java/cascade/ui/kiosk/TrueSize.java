package cascade.ui.kiosk;

import cascade.ui.room.Room;
import cascade.ui.theme.TextSize;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// How large things are on a screen of which the true size is known.
///
/// @param pixelsPerMillimetre of the screen, at a scale of 1
/// @param width               of the screen, px
/// @param height              of the screen, px
public record TrueSize(double pixelsPerMillimetre, double width, double height) {

    private static final double MILLIMETRES_PER_INCH = 25.4;
    /// Every control of the stylesheets is at least so many ems high and wide; a test says so.
    private static final double TARGET_EMS = 2.9;
    /// Fewer ems than these, and no layout holds.
    private static final double LEAST_EMS_WIDE = 34;
    private static final double LEAST_EMS_HIGH = 25;
    /// With fewer, "I feel worried" and "I'm done" do not stand side by side in a language with long words.
    private static final double LEAST_EMS_HEADER = 39.5;
    private static final double PERCENT = 100;
    /// What may be no more than a sign. It need not grow with the words, but it has to stay as large as a finger.
    private static final List<String> SIGNS = List.of(".voice-bar > .pill", ".text-card > .ways > .secondary");

    /// @param inches its true diagonal, where somebody measured it
    /// @param dpi    what the computer says, which is often a guess
    public static TrueSize of(double width, double height, OptionalDouble inches, double dpi) {
        double perInch = inches.isPresent() ? Math.hypot(width, height) / inches.getAsDouble() : dpi;
        return new TrueSize(perInch / MILLIMETRES_PER_INCH, width, height);
    }

    /// A stylesheet that makes words so large that whatever can be pressed is as large as the room asks for. Larger words
    /// stop where a page would no longer hold them.
    ///
    /// @return as a `data:` URL
    public String sheet(Room room) {
        double usual = target(room) / TARGET_EMS;
        double most = Math.max(usual, Math.min(width / LEAST_EMS_WIDE, height / LEAST_EMS_HIGH));
        var css = new StringBuilder();
        for (TextSize size : TextSize.values()) {
            String root = ".root.shell.kiosk:text-" + size.percent();
            double font = Math.min(usual * size.percent() / PERCENT, most);
            css.append(String.format(Locale.ROOT, "%s { -fx-font-size: %.2fpx; }%n", root, font));
            css.append(String.format(Locale.ROOT, "%s .header-bar { -fx-font-size: %.2fpx; }%n", root,
                    Math.min(font, Math.max(usual, width / LEAST_EMS_HEADER))));
            for (String sign : SIGNS) {
                css.append(String.format(Locale.ROOT, "%1$s %2$s { -fx-min-width: %3$.2fpx; -fx-min-height: %3$.2fpx; }%n",
                        root, sign, Math.ceil(target(room))));
            }
        }
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The least height and width of whatever can be pressed in a room, px.
    public double target(Room room) {
        return room.target() * pixelsPerMillimetre;
    }
}
