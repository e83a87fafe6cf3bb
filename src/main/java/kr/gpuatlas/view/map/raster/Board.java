package kr.gpuatlas.view.map.raster;

/// What marks are drawn on, pixel by pixel.
interface Board {
    /// Takes everything off that was drawn on it.
    void clear();

    /// Presses a stamp with its centre on the upper left corner of a pixel; what lies beyond the
    /// edges is lost.
    void press(Stamp stamp, int x, int y);

    /// Fills a square around a point unless it is filled more strongly already.
    ///
    /// @param across side of the square
    void dot(int x, int y, int across, int colour);
}
