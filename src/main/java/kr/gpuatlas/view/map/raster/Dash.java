package kr.gpuatlas.view.map.raster;

/// How a line is broken.
///
/// @param round whether each piece ends in half a circle
public record Dash(double on, double off, boolean round) {
    /// A line without breaks.
    public static final Dash NONE = new Dash(0, 0, false);

    /// @param along the line from its beginning
    /// @param across from the middle of the line
    boolean covers(double along, double across, double width) {
        double period = on + off;
        double within = along - period * Math.floor(along / period);
        if (!round) {
            return within < on;
        }
        double beyond = within <= on ? 0 : Math.min(within - on, period - within);
        return beyond * beyond + across * across <= width * width / 4;
    }
}
