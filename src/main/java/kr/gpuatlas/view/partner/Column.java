package kr.gpuatlas.view.partner;

/// The width of the column of cards, and where its content begins and ends: the same for the head
/// and every card, whether or not a scroll bar stands beside them.
record Column(double width) {
    private static final double SMALL_BELOW = 320;
    private static final double INSET = 20;
    private static final double SMALL_INSET = 16;

    /// Whether there is only room for the short form of a card.
    boolean isSmall() {
        return width < SMALL_BELOW;
    }

    double left() {
        return isSmall() ? SMALL_INSET : INSET;
    }

    double right() {
        return Math.max(left(), width - left());
    }

    double content() {
        return right() - left();
    }
}
