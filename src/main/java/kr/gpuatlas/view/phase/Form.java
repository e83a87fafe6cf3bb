package kr.gpuatlas.view.phase;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How a tile of the board is arranged for the room it has.
enum Form {
    /// The dial above the later phases, all of it large.
    ROOMY,
    /// The dial above the later phases.
    TALL,
    /// The dial beside them.
    BESIDE,
    /// A small dial beside its own number.
    SMALL;

    private static final Map<Form, PseudoClass> CLASSES = new EnumMap<>(Form.class);

    static {
        CLASSES.put(ROOMY, PseudoClass.getPseudoClass("roomy"));
        CLASSES.put(TALL, PseudoClass.getPseudoClass("tall"));
        CLASSES.put(BESIDE, PseudoClass.getPseudoClass("beside"));
        CLASSES.put(SMALL, PseudoClass.getPseudoClass("small"));
    }

    /// Whether the dial stands above the later phases.
    boolean isUpright() {
        return this == ROOMY || this == TALL;
    }

    /// Lets stylesheets know the form of a node.
    void mark(Node node) {
        CLASSES.forEach((form, mark) -> node.pseudoClassStateChanged(mark, form == this));
    }
}
