package kr.gpuatlas.view.map.raster;

import java.util.List;

/// How some of the marks look.
///
/// @param coats the lowest first
/// @param radius of the mark itself, without what is drawn around it; smaller marks lie on top
/// @param faint whether a filter holds it back
public record Look(List<Coat> coats, double radius, boolean faint) {
    public Look {
        coats = List.copyOf(coats);
    }

    double reach() {
        return coats.stream().mapToDouble(Coat::reach).max().orElse(0);
    }

    /// How many levels of thinning more a large mark asks for, so that it is no nearer to the next
    /// than its size: each makes the spacing larger by half an octave.
    int levels(double spacing) {
        double octaves = Math.log(Math.max(1, 2 * radius / spacing)) / Math.log(2);
        return (int) Math.ceil(2 * octaves);
    }
}
