package cascade.picture;

import cascade.content.Scene;
import cascade.picture.scene.Repertoire;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.InflaterInputStream;

/// Paints and compares pictures for tests.
public final class Pictures {

    private Pictures() {}

    public static Palette day() {
        return palette("day");
    }

    /// A palette by the name of its style sheet.
    public static Palette palette(String name) {
        try {
            return Palette.parse(Files.readString(Path.of("assets/styles/" + name + ".css")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Scene scene(String name, long seed) {
        return new Scene(name, seed, 0, 24, List.of(), List.of(), new Scene.Counter("", "", List.of()), List.of(),
                new Scene.BodyMark(Scene.Place.BREAST, Scene.Place.LIVER));
    }

    /// The same scene with another seed.
    static Scene seeded(Scene scene, long seed) {
        return new Scene(scene.name(), seed, scene.from(), scene.to(), scene.camera(), scene.labels(), scene.counter(),
                scene.pauses(), scene.body());
    }

    /// A show with its backdrop painted.
    public static Show show(Scene scene, int width, int height) {
        return show(scene, day(), width, height);
    }

    /// A show in a palette with its backdrop painted.
    public static Show show(Scene scene, Palette palette, int width, int height) {
        var show = new Show(scene, Repertoire.plan(scene.name()), palette, width, height);
        show.paintBackdrop(0, show.backdropRows());
        return show;
    }

    public static Raster paint(Show show, int tick) {
        var raster = new Raster(show.width(), show.height());
        show.seek(tick);
        show.paint(raster, 0, raster.height);
        return raster;
    }

    /// The part of pixels in which some colour differs by more than `levels` of 255.
    public static double difference(Raster a, Raster b, int levels) {
        if (a.width != b.width || a.height != b.height) {
            return 1;
        }
        int different = 0;
        for (int i = 0; i < a.width * a.height; i++) {
            int p = a.pixels[i];
            int q = b.pixels[i];
            if (Math.abs((p >> 16 & 255) - (q >> 16 & 255)) > levels || Math.abs((p >> 8 & 255) - (q >> 8 & 255)) > levels
                    || Math.abs((p & 255) - (q & 255)) > levels) {
                different++;
            }
        }
        return different / (double) (a.width * a.height);
    }

    /// Reads a PNG that [Png] wrote.
    public static Raster read(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        data.skipBytes(8);
        Raster raster = new Raster(0, 0);
        while (true) {
            int length = data.readInt();
            String type = new String(data.readNBytes(4), StandardCharsets.US_ASCII);
            byte[] bytes = data.readNBytes(length);
            data.readInt();
            switch (type) {
                case "IHDR" -> {
                    var header = new DataInputStream(new ByteArrayInputStream(bytes));
                    raster = new Raster(header.readInt(), header.readInt());
                }
                case "IDAT" -> pixels(raster, bytes);
                default -> {
                    return raster;
                }
            }
        }
    }

    private static void pixels(Raster raster, byte[] packed) throws IOException {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            for (int y = 0; y < raster.height; y++) {
                in.read();
                byte[] line = in.readNBytes(raster.width * 3);
                for (int x = 0; x < raster.width; x++) {
                    raster.pixels[y * raster.width + x] = 0xFF000000 | (line[x * 3] & 255) << 16
                            | (line[x * 3 + 1] & 255) << 8 | line[x * 3 + 2] & 255;
                }
            }
        }
    }
}
