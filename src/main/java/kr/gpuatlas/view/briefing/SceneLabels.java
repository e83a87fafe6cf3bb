package kr.gpuatlas.view.briefing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.QuantityLabel;

/// Makes the words and numbers of a scene.
final class SceneLabels {
    private static final double MARK_GAP = 14;

    private SceneLabels() {}

    static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words on as many lines as they need, broken between words only.
    static Prose wrapped(String text, String... styleClasses) {
        return new Prose(text, styleClasses);
    }

    static QuantityLabel number(Figure figure, QuantityLabel.Role role, Language language) {
        QuantityLabel number = new QuantityLabel(role);
        number.languageProperty().set(language);
        number.setQuantity(figure.quantity(), Unit.GPU);
        return number;
    }

    /// A figure's mark with words beside it.
    static HBox marked(Figure figure, String words, Language language) {
        return line(mark(figure, language), of(words, "scene-note"));
    }

    /// A figure's mark with the day it is for.
    static HBox dated(Figure figure, Language language) {
        return marked(figure, Wording.in(language).dates().span(figure.when()), language);
    }

    static EvidenceMark mark(Figure figure, Language language) {
        EvidenceMark mark = new EvidenceMark(EvidenceMark.IN_SCENE);
        mark.evidenceProperty().set(figure.evidence());
        mark.gradeProperty().set(figure.grade());
        mark.languageProperty().set(language);
        return mark;
    }

    static HBox line(Node... nodes) {
        HBox line = new HBox(MARK_GAP, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
