package kr.gpuatlas.view.map.raster;

import java.util.Arrays;
import java.util.List;

/// Marks on their way to the board, put into layers: small ones on large ones.
///
/// Within a layer they keep their order, in which neighbours stand side by side: whoever draws them
/// so finds the pixels still at hand.
final class Layers {
    private static final int FIELDS = 3;

    private final int[] starts = new int[Look.TOP + 2];
    private int[] layerOfLook = new int[0];
    private double reach;

    /// Look, x and y of each mark as they come in, and in the order of drawing.
    private int[] gathered = new int[FIELDS << 10];

    private int[] sorted = new int[0];
    private int end;

    /// Takes a mark with its centre in pixels.
    interface Visitor {
        void visit(int look, int x, int y);
    }

    void prepare(List<Look> looks) {
        layerOfLook = looks.stream().mapToInt(Look::layer).toArray();
        reach = looks.stream().mapToDouble(Look::reach).max().orElse(0);
    }

    /// How far the paint of the largest mark reaches, in units.
    double reach() {
        return reach;
    }

    void clear() {
        end = 0;
        Arrays.fill(starts, 0);
    }

    void add(int look, int x, int y) {
        if (end == gathered.length) {
            gathered = Arrays.copyOf(gathered, 2 * end);
        }
        gathered[end] = look;
        gathered[end + 1] = x;
        gathered[end + 2] = y;
        end += FIELDS;
        starts[layerOfLook[look] + 1] += FIELDS;
    }

    /// Lower layers first.
    void forEach(Visitor visitor) {
        for (int layer = 1; layer < starts.length; layer++) {
            starts[layer] += starts[layer - 1];
        }
        if (sorted.length < end) {
            sorted = new int[gathered.length];
        }
        for (int i = 0; i < end; i += FIELDS) {
            int layer = layerOfLook[gathered[i]];
            System.arraycopy(gathered, i, sorted, starts[layer], FIELDS);
            starts[layer] += FIELDS;
        }
        for (int i = 0; i < end; i += FIELDS) {
            visitor.visit(sorted[i], sorted[i + 1], sorted[i + 2]);
        }
    }
}
