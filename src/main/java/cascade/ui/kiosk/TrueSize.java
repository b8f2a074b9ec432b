package cascade.ui.kiosk;

import cascade.ui.room.Room;
import cascade.ui.theme.TextSize;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
    private static final double PERCENT = 100;

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
            css.append(String.format(Locale.ROOT, ".root.shell.kiosk:text-%d { -fx-font-size: %.2fpx; }%n",
                    size.percent(), Math.min(usual * size.percent() / PERCENT, most)));
        }
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The least height and width of whatever can be pressed in a room, px.
    public double target(Room room) {
        return room.target() * pixelsPerMillimetre;
    }
}
