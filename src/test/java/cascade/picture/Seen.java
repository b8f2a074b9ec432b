package cascade.picture;

/// A colour as an eye sees it: contrast as WCAG 2 measures it, distance as CIE 1976 does.
public enum Seen {
    NORMALLY(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /// Without red cones; this matrix and the next two: Machado, Oliveira and Fernandes 2009, severity 1.0, linear RGB.
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /// Without green cones.
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /// Without blue cones.
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    /// As luminance alone: printed in greys.
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    Seen(double... matrix) {
        this.matrix = matrix;
    }

    /// From 1 to 21, as WCAG 2 defines it; the alpha of colours is passed over.
    public static double contrast(int one, int other) {
        double a = luminance(NORMALLY.light(one));
        double b = luminance(NORMALLY.light(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Difference in CIE L*a*b* (D65): about 2 is just seen side by side.
    double distance(int one, int other) {
        double[] a = lab(light(one));
        double[] b = lab(light(other));
        return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
    }

    /// Linear red, green and blue as this eye sees them.
    private double[] light(int argb) {
        double r = linear(argb >> 16);
        double g = linear(argb >> 8);
        double b = linear(argb);
        double[] seen = new double[3];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Math.clamp(matrix[3 * i] * r + matrix[3 * i + 1] * g + matrix[3 * i + 2] * b, 0, 1);
        }
        return seen;
    }

    private static double linear(int channel) {
        double share = (channel & 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double luminance(double[] light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double[] lab(double[] light) {
        double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
        double y = root(luminance(light));
        double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
    }
}
