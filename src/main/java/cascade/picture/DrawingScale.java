package cascade.picture;

/// How large a picture is drawn that is shown at a given size: 1:1 up to full HD; above that, as many pixels as full HD
/// has, enlarged.
///
/// It follows from the size alone and never from how fast a computer is, so that the same moment at the same size is
/// always the same pixels.
///
/// @param width  drawn, pixels
/// @param height drawn, pixels
public record DrawingScale(int width, int height) {

    /// 1920×1080: what two cores draw 60 times a second with time to spare for showing it.
    private static final double MOST = 1920 * 1080;

    /// For a picture that is shown `width` by `height` pixels large.
    public static DrawingScale of(int width, int height) {
        double share = Math.sqrt(MOST / ((double) width * height));
        return share >= 1 ? new DrawingScale(width, height)
                : new DrawingScale(Math.max(1, (int) (width * share)), Math.max(1, (int) (height * share)));
    }

    /// Whether a picture of that size is drawn smaller than it is shown.
    public boolean isLessThan(int shownWidth, int shownHeight) {
        return width < shownWidth || height < shownHeight;
    }
}
