package kr.gpuatlas.view.partner;

import java.util.function.Supplier;

/// How much a card says.
enum CardKind {
    /// A large programme: its number, what has been observed of it, its bar, what comes next and
    /// how fresh all that is.
    FULL("full-card", FullInside.HEIGHT, FullInside.SMALL_HEIGHT, FullInside::new),

    /// Name, one line about it, its number or the words that there is none.
    ROW("row-card", RowInside.HEIGHT, RowInside.SMALL_HEIGHT, RowInside::new);

    private final String style;
    private final double height;
    private final double smallHeight;
    private final Supplier<CardInside> inside;

    CardKind(String style, double height, double smallHeight, Supplier<CardInside> inside) {
        this.style = style;
        this.height = height;
        this.smallHeight = smallHeight;
        this.inside = inside;
    }

    String style() {
        return style;
    }

    /// @param small whether it stands in a narrow column
    double height(boolean small) {
        return small ? smallHeight : height;
    }

    CardInside inside() {
        return inside.get();
    }
}
