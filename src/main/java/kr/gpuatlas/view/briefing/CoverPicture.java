package kr.gpuatlas.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.view.control.PledgeArc;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// The pledge as one arc: the furthest phase inside it, the phases before it beside it.
final class CoverPicture extends Region {
    private static final double ARC_WIDTH = 760;
    private static final double LABELS = 190;
    private static final double OUTSIDE = 22;

    private final Figures figures;
    private final SceneWords words;
    private final PledgeArc arc = new PledgeArc();
    private final List<VBox> labels = new ArrayList<>();
    private final VBox middle = new VBox(Space.M);
    private final VBox list = new VBox();

    CoverPicture(SceneContents contents, SceneWords words) {
        this.figures = contents.figures();
        this.words = words;
        List<PledgeArc.Part> parts = new ArrayList<>();
        for (Map.Entry<String, Double> part : figures.sharesOfPledge().entrySet()) {
            Reading reading = Reading.of(figures.about(part.getKey()));
            parts.add(new PledgeArc.Part(reading, part.getValue()));
            labels.add(label(part.getKey()));
        }
        arc.show(parts);
        Optional<Figure> furthest = figures.national().furthest();
        middle.setAlignment(Pos.CENTER);
        furthest.ifPresent(this::fill);
        list.getStyleClass().add("scene-cover-list");
        list.setAlignment(Pos.CENTER_LEFT);
        figures.national()
                .reported()
                .filter(figure -> !Optional.of(figure).equals(furthest))
                .map(this::entry)
                .forEach(list.getChildren()::add);
        getChildren().addAll(arc, middle, list);
        getChildren().addAll(labels);
    }

    private VBox label(String part) {
        VBox label =
                new VBox(
                        SceneLabels.of(
                                words.name(figures, part),
                                "scene-note",
                                "main-text",
                                "strong-face"));
        figures.about(part)
                .at(Phase.ANNOUNCED)
                .ifPresent(figure ->
                        label.getChildren()
                                .add(SceneLabels.of(words.written(figure), "scene-note")));
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private void fill(Figure figure) {
        Node phase = centred(PhasesPicture.swatched(figure.phase(), words));
        QuantityLabel number =
                SceneLabels.number(figure, QuantityLabel.Role.SCENE_HERO, words.language());
        number.getStyleClass().add("scene-cover-number");
        middle.getChildren().addAll(phase, number);
        share(figure)
                .ifPresent(words -> middle.getChildren().add(SceneLabels.of(words, "scene-text")));
        middle.getChildren().add(centred(SceneLabels.dated(figure, words.language())));
    }

    private static javafx.scene.layout.HBox centred(javafx.scene.layout.HBox line) {
        line.setAlignment(Pos.CENTER);
        return line;
    }

    /// What part of the announced whole it is, with its qualifier.
    private Optional<String> share(Figure figure) {
        double whole = figures.national().widest().map(PartsPicture::length).orElse(0.0);
        if (whole <= 0 || figure.phase() == Phase.ANNOUNCED) {
            return Optional.empty();
        }
        String percent =
                String.format(
                        java.util.Locale.ROOT, "%.1f", 100 * PartsPicture.length(figure) / whole);
        String glyphs = words.wording().glyphs(figure.quantity());
        return Optional.of(
                words.get("share", glyphs.isEmpty() ? percent : glyphs + "\u00A0" + percent));
    }

    private VBox entry(Figure figure) {
        QuantityLabel number =
                SceneLabels.number(figure, QuantityLabel.Role.SCENE_FIGURE, words.language());
        number.slotProperty().set(true);
        VBox entry =
                new VBox(
                        PhasesPicture.swatched(figure.phase(), words),
                        number,
                        SceneLabels.marked(
                                figure, words.remark(figures, figure), words.language()));
        entry.getStyleClass().add("scene-cover-entry");
        return entry;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = Math.min(ARC_WIDTH, height / 0.86);
        arc.resizeRelocate(
                LABELS, Math.max(0, (height - width * 0.86) / 2 + OUTSIDE), width, width * 0.86);
        arc.requestLayout();
        Point2D centre = arc.centre();
        double hollow = arc.hollow() * 1.7;
        double tall = middle.prefHeight(hollow);
        middle.resizeRelocate(
                Math.rint(arc.getLayoutX() + centre.getX() - hollow / 2),
                Math.rint(arc.getLayoutY() + centre.getY() - tall * 0.52),
                Math.rint(hollow),
                tall);
        for (int i = 0; i < labels.size(); i++) {
            place(labels.get(i), arc.outside(i, OUTSIDE));
        }
        double x = LABELS + width + LABELS;
        list.resizeRelocate(x, 0, Math.max(1, getWidth() - x), height);
    }

    /// A label stands outside the arc, with the side towards it at the point.
    private void place(VBox label, Point2D at) {
        double w = Math.ceil(label.prefWidth(-1));
        double h = Math.ceil(label.prefHeight(-1));
        double dx = at.getX() - arc.centre().getX();
        double dy = at.getY() - arc.centre().getY();
        double length = Math.hypot(dx, dy);
        label.resizeRelocate(
                Math.rint(arc.getLayoutX() + at.getX() - w / 2 + dx / length * w / 2),
                Math.rint(arc.getLayoutY() + at.getY() - h / 2 + dy / length * h / 2),
                w,
                h);
    }
}
