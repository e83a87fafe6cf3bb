package kr.gpuatlas.view.map.raster;

import java.util.List;
import java.util.OptionalInt;
import kr.gpuatlas.geo.PointCloud;
import kr.gpuatlas.geo.Thinning;

/// Very many marks: where each one stands, how it looks, and which are left out at which scale.
///
/// A mark is named by its position in the cloud.
public interface Marks {
    PointCloud cloud();

    Thinning thinning();

    /// The different looks there are.
    List<Look> looks();

    /// The position in [#looks()] of how a mark looks.
    int look(int mark);

    /// The mark that is drawn over all others whatever the scale leaves out.
    OptionalInt chosen();
}
