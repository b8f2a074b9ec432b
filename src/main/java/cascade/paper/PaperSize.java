package cascade.paper;

import java.util.Set;

/// The size of a sheet of paper, in points of 1/72 inch.
public enum PaperSize {
    /// 210 by 297 mm.
    A4(595.27563f, 841.8898f),
    /// 8½ by 11 inches.
    LETTER(612, 792);

    /// Countries where printers hold Letter (Unicode CLDR, paper sizes).
    private static final Set<String> LETTER_COUNTRIES = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA",
            "PH", "PR", "SV", "US", "VE");

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /// The size that printers of a country usually hold.
    ///
    /// @param country two capital letters, such as `MX`; may be empty
    public static PaperSize usualIn(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
