package kr.gpuatlas.view.table;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;

/// What can be done with the row under the pointer or the focus.
final class RowMenu extends ContextMenu {
    private static final Texts TEXTS = Texts.beside(RowMenu.class);

    private final MenuItem open = new MenuItem();
    private final MenuItem map = new MenuItem();
    private final MenuItem copy = new MenuItem();

    RowMenu(TwinTable table, TwinTable.Actions actions) {
        open.setOnAction(_ -> table.focused().ifPresent(actions::open));
        map.setOnAction(_ -> table.focused().ifPresent(actions::showOnMap));
        copy.setOnAction(_ -> table.copy());
        getItems().setAll(open, map, copy);
        setOnShowing(_ -> offer(table.focused()));
    }

    private void offer(Optional<Row> row) {
        open.setDisable(row.isEmpty());
        copy.setDisable(row.isEmpty());
        map.setDisable(row.flatMap(Row::thing).isEmpty());
    }

    void show(Kind kind, Language language) {
        open.setText(
                TEXTS.get(
                        language,
                        switch (kind) {
                            case FIGURES, CLAIMS, MILESTONES, SITES -> "menu.explain";
                            case SOURCES -> "menu.browse";
                        }));
        open.setVisible(kind != Kind.MILESTONES && kind != Kind.SITES);
        map.setText(TEXTS.get(language, "menu.map"));
        copy.setText(TEXTS.get(language, "menu.copy"));
    }
}
