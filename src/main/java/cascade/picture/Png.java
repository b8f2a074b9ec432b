package cascade.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes a picture as PNG, without a toolkit.
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;

    private Png() {}

    /// Writes the colours; alpha is left out, as pictures are opaque.
    ///
    /// @throws IOException when `out` fails
    public static void write(Raster picture, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(picture.width).putInt(picture.height).put((byte) BITS)
                .put((byte) TRUE_COLOUR).put((byte) 0).put((byte) 0).put((byte) 0).array());
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed)) {
            var line = new byte[1 + picture.width * 3];
            for (int y = 0; y < picture.height; y++) {
                for (int x = 0; x < picture.width; x++) {
                    int pixel = picture.pixels[y * picture.width + x];
                    line[1 + x * 3] = (byte) (pixel >> 16);
                    line[2 + x * 3] = (byte) (pixel >> 8);
                    line[3 + x * 3] = (byte) pixel;
                }
                deflate.write(line);
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
    }

    private static void chunk(OutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(type);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
