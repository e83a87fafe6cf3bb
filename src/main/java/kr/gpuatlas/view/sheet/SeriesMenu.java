package kr.gpuatlas.view.sheet;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Has one sheet written for each of several things.
final class SeriesMenu extends MenuButton {
    SeriesMenu(SheetWords words, Consumer<ExportView.Series> chosen) {
        setText(words.get("series"));
        for (ExportView.Series series : ExportView.Series.values()) {
            MenuItem item =
                    new MenuItem(words.get("series." + series.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(_ -> chosen.accept(series));
            getItems().add(item);
        }
    }
}
