package cascade.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.Palette;
import cascade.picture.Pictures;
import cascade.ui.picture.Album.Page;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/// Which painted pictures are still there, and which had to go.
final class AlbumTest {

    private static final Palette DAY = Pictures.day();

    private final Image picture = new WritableImage(1, 1);
    private final Album album = new Album(300);

    @Test
    void aPictureIsFoundByAllThatDecidesItsPixels() {
        album.keep(page("land", DAY, 10), picture);
        assertThat(album.find(page("land", DAY, 10))).containsSame(picture);
        assertThat(album.find(page("trip", DAY, 10))).isEmpty();
        assertThat(album.find(page("land", Pictures.palette("night"), 10))).isEmpty();
        assertThat(album.find(page("land", DAY, 11))).isEmpty();
    }

    @Test
    void theOneThatWasNotLookedAtForLongestGoesFirst() {
        album.keep(page("land", DAY, 10), picture);
        album.keep(page("trip", DAY, 10), picture);
        album.find(page("land", DAY, 10));
        album.keep(page("grow", DAY, 15), picture);
        assertThat(album.find(page("trip", DAY, 10))).isEmpty();
        assertThat(album.find(page("land", DAY, 10))).isPresent();
        assertThat(album.find(page("grow", DAY, 15))).isPresent();
    }

    @Test
    void keepingOneAgainTakesNoMoreRoom() {
        album.keep(page("trip", DAY, 10), picture);
        for (int i = 0; i < 9; i++) {
            album.keep(page("land", DAY, 10), picture);
        }
        assertThat(album.find(page("trip", DAY, 10))).isPresent();
    }

    @Test
    void onePictureThatIsTooLargeIsNotKept() {
        album.keep(page("land", DAY, 31), picture);
        assertThat(album.find(page("land", DAY, 31))).isEmpty();
    }

    private static Page page(String scene, Palette palette, int width) {
        return new Page(Pictures.scene(scene, 1), palette, width, 10);
    }
}
