package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.FreshnessMark;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.Space;
import kr.gpuatlas.view.control.Unhurried;

/// Lists what has no published place: it is never a pin.
final class Tray extends VBox {
    private static final double SWATCH_WIDTH = 16;

    /// As many as the sea beside the south coast has room for.
    private static final int MOST = 10;

    private final Consumer<Selection> onChosen;
    private final Unhurried<Listed> lists = new Unhurried<>(4, this::list);
    private Optional<Listed> shown = Optional.empty();

    /// All that decides what is listed.
    private record Listed(List<TrayRow> rows, MapWords words, Optional<Selection> selected) {}

    Tray(Consumer<Selection> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().addAll("map-tray", "floating");
    }

    /// @param inMovement whether what is listed changes from pulse to pulse
    void show(
            List<TrayRow> rows, MapWords words, Optional<Selection> selected, boolean inMovement) {
        lists.show(new Listed(rows, words, selected), inMovement);
    }

    /// Lists nothing any more of what has waited.
    void stop() {
        lists.stop();
    }

    private void list(Listed next) {
        if (shown.filter(next::equals).isEmpty()) {
            shown = Optional.of(next);
            list(next.rows(), next.words(), next.selected());
        }
    }

    private void list(List<TrayRow> rows, MapWords words, Optional<Selection> selected) {
        Label title = new Label(words.get("tray.title"));
        title.getStyleClass().addAll("strong", "main-text");
        Label count = new Label(Integer.toString(rows.size()));
        count.getStyleClass().addAll("note", "quiet");
        HBox header = new HBox(title, space(), count);
        header.getStyleClass().add("map-tray-header");
        getChildren().setAll(header);
        rows.stream().limit(MOST).forEach(row -> add(row, words, selected));
        if (rows.size() > MOST) {
            Label more = new Label(words.get("tray.more", rows.size() - MOST));
            more.getStyleClass().addAll("note", "quiet", "map-tray-row");
            getChildren().add(more);
        }
    }

    private void add(TrayRow row, MapWords words, Optional<Selection> selected) {
        HBox node = row(row, words);
        node.pseudoClassStateChanged(
                MapStyle.CHOSEN, selected.filter(row.selection()::equals).isPresent());
        getChildren().add(node);
    }

    private HBox row(TrayRow row, MapWords words) {
        Label name = new Label(row.name().in(words.language()));
        name.getStyleClass().addAll("note", "main-text");
        name.setMinWidth(0);
        Hint.on(name).set(name.getText());
        // Plans for power have no short name.
        name.setWrapText(row.content() instanceof Content.Megawatts);
        String quantity = amount(row, words);
        Label number = new Label(quantity);
        boolean known = row.quantity().isPresent();
        number.getStyleClass().addAll("note", known ? "main-text" : "quiet");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(Space.M, mark(row, words), name, space(), number);
        box.getStyleClass().addAll("map-tray-row", "focus-ring");
        box.pseudoClassStateChanged(MapStyle.INSIDE, row.inside());
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(words.get("tray.spoken", name.getText(), quantity));
        Explained.byKey(box, row::explained);
        Explained.byAnything(number, row::explained);
        box.setOnMouseClicked(_ -> onChosen.accept(row.selection()));
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                onChosen.accept(row.selection());
                event.consume();
            }
        });
        return box;
    }

    /// How many, or how long ago somebody said so.
    private static String amount(TrayRow row, MapWords words) {
        return switch (row.content()) {
            case Content.Counts _ ->
                    row.quantity().map(words::written).orElseGet(() -> words.get("tray.no-count"));
            case Content.Megawatts _ ->
                    row.quantity()
                            .map(words::megawatts)
                            .orElseGet(() -> words.get("tray.no-count"));
            case Content.Backing said ->
                    words.wording().dates().shortAge(said.lastConfirmed(), words.today());
            case Content.Nothing _ -> words.get("tray.no-count");
        };
    }

    /// The swatch of the phase or the signs of the evidence, or a dash where nothing has been
    /// counted.
    private static Node mark(TrayRow row, MapWords words) {
        if (row.phase().isPresent()) {
            return new PhaseSwatch(row.phase().get(), SWATCH_WIDTH, 10);
        }
        if (row.content() instanceof Content.Backing said) {
            HBox marks =
                    new HBox(
                            Space.S,
                            new EvidenceMark(said.evidence(), said.grade(), words.language()),
                            new FreshnessMark(said.freshness(), words.language()));
            marks.getStyleClass().add("map-tray-marks");
            return marks;
        }
        Region dash = new Region();
        boolean plan = row.content() instanceof Content.Megawatts;
        dash.getStyleClass().add(plan ? "map-tray-plan" : "map-tray-dash");
        return dash;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
