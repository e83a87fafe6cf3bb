package kr.gpuatlas.view.map;

import javafx.css.PseudoClass;

/// The states of the map's parts that the stylesheet knows.
final class MapStyle {
    static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    static final PseudoClass STILL = PseudoClass.getPseudoClass("still");
    static final PseudoClass RAISED = PseudoClass.getPseudoClass("raised");

    private MapStyle() {}
}
