package kr.gpuatlas.view.map;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.geo.OverlayFeature;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Icon;

/// Lists the features of what a person laid over the map, and takes it away again.
final class OverlayPanel extends VBox {
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label note = new Label();
    private final Button remove = new Button();
    private final TableView<OverlayFeature> table = new TableView<>();
    private final TableColumn<OverlayFeature, Integer> index = new TableColumn<>();
    private final TableColumn<OverlayFeature, String> name;
    private final TableColumn<OverlayFeature, String> kind;
    private final TableColumn<OverlayFeature, String> properties;
    private static final double NARROW = 36;
    private static final double NAME = 116;
    private static final double KIND = 92;

    private boolean filling;

    OverlayPanel(Consumer<OverlayFeature> onChosen, Runnable onRemoved) {
        getStyleClass().addAll("overlay-panel", "floating");
        title.getStyleClass().addAll("strong", "main-text");
        count.getStyleClass().addAll("note", "quiet");
        note.getStyleClass().addAll("note", "quiet", "overlay-note");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        remove.setGraphic(Icon.CLOSE.node());
        remove.getStyleClass().addAll("icon-button", "small");
        remove.setOnAction(_ -> onRemoved.run());
        HBox header = new HBox(title, space, count, remove);
        header.getStyleClass().add("overlay-header");
        index.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().index()));
        index.getStyleClass().add("overlay-index");
        index.setMaxWidth(NARROW);
        name = column(OverlayFeature::name);
        kind = column(OverlayFeature::kind);
        properties = column(feature -> feature.words());
        name.setPrefWidth(NAME);
        kind.setPrefWidth(KIND);
        table.getStyleClass().add("overlay-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(index);
        table.getColumns().add(name);
        table.getColumns().add(kind);
        table.getColumns().add(properties);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, chosen) -> {
                    if (chosen != null && !filling) {
                        onChosen.accept(chosen);
                    }
                });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header, note, table);
    }

    private static TableColumn<OverlayFeature, String> column(
            Function<OverlayFeature, String> text) {
        TableColumn<OverlayFeature, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    void show(Laid laid, MapWords words) {
        title.setText(laid.overlay().name());
        count.setText(
                words.get(
                        "overlay.count", laid.overlay().features().size(), laid.overlay().drawn()));
        note.setText(words.get("overlay.note"));
        remove.setAccessibleText(words.get("overlay.remove"));
        Hint.on(remove).set(words.get("overlay.remove"));
        index.setText(words.get("overlay.index"));
        name.setText(words.get("overlay.name"));
        kind.setText(words.get("overlay.kind"));
        properties.setText(words.get("overlay.properties"));
        if (!table.getItems().equals(laid.overlay().features())) {
            filling = true;
            table.getItems().setAll(laid.overlay().features());
            filling = false;
        }
    }
}
