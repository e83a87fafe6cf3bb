package kr.gpuatlas.view.map.raster;

import java.util.List;

/// How some of the marks look.
///
/// @param coats the lowest first
/// @param radius of the mark itself, without what is drawn around it; smaller marks lie on top
/// @param faint whether a filter holds it back
public record Look(List<Coat> coats, double radius, boolean faint) {
    /// The highest layer.
    static final int TOP = 31;

    public Look {
        coats = List.copyOf(coats);
    }

    double reach() {
        return coats.stream().mapToDouble(Coat::reach).max().orElse(0);
    }

    /// Marks of a higher layer lie on those of a lower one: smaller marks on larger ones, by half
    /// octaves.
    int layer() {
        return TOP - (int) Math.min(TOP, Math.round(2 * Math.log(1 + radius) / Math.log(2)));
    }

    /// How many levels of thinning more a large mark asks for, so that it is no nearer to the next
    /// than its size: each makes the spacing larger by half an octave.
    int levels(double spacing) {
        double octaves = Math.log(Math.max(1, 2 * radius / spacing)) / Math.log(2);
        return (int) Math.ceil(2 * octaves);
    }
}
