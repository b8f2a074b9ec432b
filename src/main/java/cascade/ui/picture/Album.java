package cascade.ui.picture;

import cascade.content.Scene;
import cascade.picture.Palette;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// Painted pictures that stand still, so that a screen that opens again shows them at once. There is room for so many
/// pixels; beyond that those go first that were not looked at for longest.
///
/// Use it on the JavaFX thread only.
public final class Album {

    /// Enough for all cards of home on the largest screens, in the largest words: 48 MB.
    private static final int ROOM = 12_000_000;

    /// What decides the pixels of a picture, together with the instant, which is the same for all.
    ///
    /// @param width  pixels
    /// @param height pixels
    record Page(Scene scene, Palette palette, int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }

    private final long room;
    /// The one that was not looked at for longest comes first.
    private final Map<Page, Image> pages = new LinkedHashMap<>(32, 0.75f, true);
    private long pixels;

    public Album() {
        this(ROOM);
    }

    /// @param room pixels
    Album(long room) {
        this.room = room;
    }

    Optional<Image> find(Page page) {
        return Optional.ofNullable(pages.get(page));
    }

    void keep(Page page, Image picture) {
        if (pages.put(page, picture) == null) {
            pixels += page.pixels();
        }
        for (Iterator<Page> oldest = pages.keySet().iterator(); pixels > room; ) {
            pixels -= oldest.next().pixels();
            oldest.remove();
        }
    }
}
