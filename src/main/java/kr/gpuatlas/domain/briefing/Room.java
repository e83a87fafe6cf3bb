package kr.gpuatlas.domain.briefing;

/// The room a briefing is shown in.
///
/// @param distance metres from the screen to the last row
/// @param width metres of the screen
public record Room(double distance, double width) {
    /// Ten metres, and a screen as wide as two people are tall.
    public static final Room USUAL = new Room(10, 3.5);

    /// A capital's share of the size a text is set in.
    private static final double CAPITAL = 0.71;

    /// How many times its height a letter can be read from.
    private static final double LEGIBLE = 400;

    private static final double PIXELS = 1920;

    public Room {
        if (!(distance > 0 && width > 0)) {
            throw new IllegalArgumentException(
                    "no room: %s m from a screen of %s m".formatted(distance, width));
        }
    }

    /// The smallest size, in pixels of a picture 1920 wide, that is read from the last row.
    public double smallest() {
        return distance / LEGIBLE / CAPITAL / width * PIXELS;
    }
}
