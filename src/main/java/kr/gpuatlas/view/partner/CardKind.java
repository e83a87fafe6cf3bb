package kr.gpuatlas.view.partner;

/// How much a card says.
enum CardKind {
    /// A large programme: its number, what has been observed of it, its bar, what comes next and
    /// how fresh all that is.
    FULL("full-card", FullInside.HEIGHT, FullInside.SMALL_HEIGHT),

    /// Name, one line about it, its number or the words that there is none.
    ROW("row-card", RowInside.HEIGHT, RowInside.SMALL_HEIGHT);

    private final String style;
    private final double height;
    private final double smallHeight;

    CardKind(String style, double height, double smallHeight) {
        this.style = style;
        this.height = height;
        this.smallHeight = smallHeight;
    }

    String style() {
        return style;
    }

    /// @param small whether it stands in a narrow column
    double height(boolean small) {
        return small ? smallHeight : height;
    }

    CardInside inside() {
        return switch (this) {
            case FULL -> new FullInside();
            case ROW -> new RowInside();
        };
    }
}
