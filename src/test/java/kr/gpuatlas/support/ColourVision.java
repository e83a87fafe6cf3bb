package kr.gpuatlas.support;

import java.util.List;
import javafx.scene.paint.Color;

/// How colours look to people with full or missing cones, after Machado, Oliveira and Fernandes
/// (2009), and how far apart they are.
public final class ColourVision {
    private static final ColourVision FULL =
            new ColourVision("FULL", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    private static final ColourVision PROTAN =
            new ColourVision(
                    "PROTAN",
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    });
    private static final ColourVision DEUTAN =
            new ColourVision(
                    "DEUTAN",
                    new double[][] {
                        {0.367322, 0.860646, -0.227968},
                        {0.280085, 0.672501, 0.047413},
                        {-0.011820, 0.042940, 0.968881}
                    });
    private static final ColourVision TRITAN =
            new ColourVision(
                    "TRITAN",
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });

    public static final List<ColourVision> ALL = List.of(FULL, PROTAN, DEUTAN, TRITAN);

    private final String name;
    private final double[][] cones;

    private ColourVision(String name, double[][] cones) {
        this.name = name;
        this.cones = cones;
    }

    /// The distance in CIELAB (1976) as this eye sees it.
    public double distance(Color a, Color b) {
        double[] x = lab(seen(a));
        double[] y = lab(seen(b));
        return Math.sqrt(sq(x[0] - y[0]) + sq(x[1] - y[1]) + sq(x[2] - y[2]));
    }

    /// The contrast ratio of WCAG 2.
    public static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        double[] c = linear(color);
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private double[] seen(Color color) {
        double[] c = linear(color);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = cones[i][0] * c[0] + cones[i][1] * c[1] + cones[i][2] * c[2];
            seen[i] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double[] linear(Color c) {
        return new double[] {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] c) {
        double x = f((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
        double y = f(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
        double z = f((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double sq(double value) {
        return value * value;
    }

    @Override
    public String toString() {
        return name;
    }
}
