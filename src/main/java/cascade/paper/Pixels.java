package cascade.paper;

import cascade.picture.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A picture packed as a PDF holds it: rows are foretold from their neighbours, as in PNG, and deflated. All that is lost is
/// the last bit of each colour, which nobody sees and which takes a quarter of the room: a step of two bits is seen where
/// colours run into one another.
///
/// @param packed the deflated rows
record Pixels(int width, int height, byte[] packed) {

    private static final int CHANNELS = 3;
    private static final int BITS = 8;
    /// Set everywhere rather than cleared, so that white stays white.
    private static final int LAST_BIT = 1;
    /// Each row says how it is foretold (PDF 32000-1, 7.4.4.4).
    private static final int PNG_OPTIMUM = 15;
    /// The ways to foretell a row that are tried: from the left, from above, from both.
    private static final int[] WAYS = {1, 2, 4};

    static Pixels of(Raster picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var packing = new DeflaterOutputStream(out, deflater)) {
            byte[] above = new byte[picture.width * CHANNELS];
            for (int y = 0; y < picture.height; y++) {
                byte[] row = row(picture, y);
                packing.write(shortest(row, above));
                above = row;
            }
        } finally {
            deflater.end();
        }
        return new Pixels(picture.width, picture.height, out.toByteArray());
    }

    private static byte[] row(Raster picture, int y) {
        var row = new byte[picture.width * CHANNELS];
        for (int x = 0; x < picture.width; x++) {
            int pixel = picture.pixels[y * picture.width + x];
            row[x * CHANNELS] = (byte) (pixel >> 16 | LAST_BIT);
            row[x * CHANNELS + 1] = (byte) (pixel >> 8 | LAST_BIT);
            row[x * CHANNELS + 2] = (byte) (pixel | LAST_BIT);
        }
        return row;
    }

    /// The row as its differences from what was foretold, in the way that leaves the smallest ones.
    private static byte[] shortest(byte[] row, byte[] above) {
        byte[] best = foretold(WAYS[0], row, above);
        for (int i = 1; i < WAYS.length; i++) {
            byte[] next = foretold(WAYS[i], row, above);
            if (size(next) < size(best)) {
                best = next;
            }
        }
        return best;
    }

    private static long size(byte[] differences) {
        long sum = 0;
        for (byte one : differences) {
            sum += Math.abs(one);
        }
        return sum;
    }

    private static byte[] foretold(int way, byte[] row, byte[] above) {
        var out = new byte[row.length + 1];
        out[0] = (byte) way;
        for (int i = 0; i < row.length; i++) {
            int left = i < CHANNELS ? 0 : row[i - CHANNELS] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < CHANNELS ? 0 : above[i - CHANNELS] & 0xFF;
            int foretold = switch (way) {
                case 1 -> left;
                case 2 -> up;
                default -> paeth(left, up, corner);
            };
            out[i + 1] = (byte) (row[i] - foretold);
        }
        return out;
    }

    /// The neighbour nearest to the plane through all three (PNG specification, 9.4).
    private static int paeth(int left, int up, int corner) {
        int plane = left + up - corner;
        int fromLeft = Math.abs(plane - left);
        int fromUp = Math.abs(plane - up);
        int fromCorner = Math.abs(plane - corner);
        if (fromLeft <= fromUp && fromLeft <= fromCorner) {
            return left;
        }
        return fromUp <= fromCorner ? up : corner;
    }

    /// Adds it to a document.
    PDImageXObject in(PDDocument document) throws IOException {
        var image = new PDImageXObject(document, new ByteArrayInputStream(packed), COSName.FLATE_DECODE, width, height,
                BITS, PDDeviceRGB.INSTANCE);
        var foretelling = new COSDictionary();
        foretelling.setInt(COSName.PREDICTOR, PNG_OPTIMUM);
        foretelling.setInt(COSName.COLORS, CHANNELS);
        foretelling.setInt(COSName.BITS_PER_COMPONENT, BITS);
        foretelling.setInt(COSName.COLUMNS, width);
        image.getCOSObject().setItem(COSName.DECODE_PARMS, foretelling);
        return image;
    }
}
