package kr.gpuatlas.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Arranged;

/// The strip's title, whose figures it shows, the pace, the buttons, and the key of its marks.
final class TimelineHeader extends Arranged {
    static final double HEIGHT = 28;

    private static final double GAP = 16;

    /// With fewer items the key would not be worth its room.
    private static final int LEAST_KEY = 3;

    private final Texts texts;
    private final Label title = new Label();
    private final Label subject = new Label();
    private final PaceLine pace;
    private final TimeControls controls;
    private final HBox key = new HBox();
    private boolean chart = true;
    private Optional<Keyed> keyed = Optional.empty();

    /// What the key explains only where there is such a thing.
    private record Keyed(boolean overdue, boolean disputed, Language language) {}

    TimelineHeader(Texts texts, PaceLine pace, TimeControls controls) {
        this.texts = texts;
        this.pace = pace;
        this.controls = controls;
        getStyleClass().add("timeline-header");
        title.getStyleClass().add("timeline-title");
        subject.getStyleClass().add("timeline-subject");
        key.getStyleClass().add("timeline-key");
        key.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, subject, pace, controls, key);
    }

    /// @param about whose figures the chart shows
    /// @param overdue whether there is something overdue to be explained
    /// @param disputed whether sources disagree on something
    void show(String about, boolean overdue, boolean disputed, Language language) {
        title.setText(texts.get(language, "title"));
        subject.setText(texts.get(language, "subject", about));
        Keyed next = new Keyed(overdue, disputed, language);
        if (keyed.filter(next::equals).isEmpty()) {
            keyed = Optional.of(next);
            writeKey(next);
        }
        requestLayout();
    }

    private void writeKey(Keyed what) {
        Language language = what.language();
        key.getChildren()
                .setAll(
                        item("key-observed", "key.observed", language),
                        item("key-plan", "key.plan", language),
                        item("key-met", "key.met", language),
                        item("key-ring", "key.planned", language));
        if (what.overdue()) {
            key.getChildren().add(item("key-overdue", "key.overdue", language));
        }
        if (what.disputed()) {
            key.getChildren().add(item("key-disputed", "key.disputed", language));
        }
        key.getChildren().add(item("key-span", "key.span", language));
    }

    private Label item(String swatchClass, String textKey, Language language) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("timeline-swatch", swatchClass);
        Label label = new Label(texts.get(language, textKey), swatch);
        label.getStyleClass().add("note");
        return label;
    }

    /// Without a chart there is no subject and nothing to explain.
    void withChart(boolean shown) {
        if (chart != shown) {
            chart = shown;
            requestLayout();
        }
    }

    @Override
    protected void arrange() {
        double room = getWidth() - width(title) - GAP - width(controls);
        subject.setVisible(chart && room >= width(subject) + GAP);
        room -= subject.isVisible() ? width(subject) + GAP : 0;
        explain(room);
        pace.fit(room - (key.isVisible() ? width(key) + GAP : 0) - GAP);
        List<Node> fromLeft = new ArrayList<>(List.of(title, controls, subject, pace));
        fromLeft.removeIf(node -> !node.isVisible());
        double x = 0;
        for (Node node : fromLeft) {
            put(node, x);
            x += node.prefWidth(-1) + GAP;
        }
        put(key, getWidth() - width(key));
    }

    /// As much of the key as leaves room for the pace; its last items explain themselves first.
    private void explain(double room) {
        double least = pace.least();
        double rest = room - GAP - (least > 0 ? least + GAP : 0);
        int count = key.getChildren().size();
        do {
            for (int i = 0; i < key.getChildren().size(); i++) {
                key.getChildren().get(i).setManaged(i < count);
                key.getChildren().get(i).setVisible(i < count);
            }
            key.setVisible(chart && width(key) <= rest);
        } while (chart && !key.isVisible() && --count >= LEAST_KEY);
    }

    private static double width(Region region) {
        return Math.ceil(region.prefWidth(-1));
    }

    private void put(Node node, double x) {
        double height = node.prefHeight(-1);
        node.resizeRelocate(
                Math.rint(x),
                Math.rint((getHeight() - height) / 2),
                Math.ceil(node.prefWidth(-1)),
                height);
    }
}
