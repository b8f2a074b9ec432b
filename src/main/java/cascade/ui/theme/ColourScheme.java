package cascade.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/// Which palette the picture and the controls wear; all have the same tokens.
public enum ColourScheme {
    /// Warm and light: the usual one.
    DAY,
    /// For dark rooms: deep indigo, in which cells are luminous.
    NIGHT,
    /// For washed-out projectors in light rooms.
    PROJECTOR,
    /// For eyes that need strong outlines and black words on white.
    CONTRAST;

    /// The file of its tokens, below `assets`.
    public String sheet() {
        return "styles/" + name().toLowerCase(Locale.ROOT) + ".css";
    }

    /// The stylesheet of AtlantaFX that gives the colours of which the tokens say nothing.
    String base() {
        return (this == NIGHT ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
    }
}
