package kr.gpuatlas.view.table;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import kr.gpuatlas.domain.table.Cell;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Hint;
import org.jspecify.annotations.Nullable;

/// Words or a date, whole in a tooltip where the column is too narrow.
final class WordCell extends TableCell<Row, Optional<Cell>> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Supplier<Language> language;

    WordCell(Column column, Supplier<Language> language) {
        this.language = language;
        getStyleClass().add("word-cell");
        switch (column) {
            case WHAT, QUANTITY -> getStyleClass().add("leading");
            case CONFLICTS -> getStyleClass().add("disputed");
            default -> {}
        }
    }

    /// JavaFX gives a place without a row no item at all.
    @Override
    @SuppressWarnings("NullableOptional")
    protected void updateItem(@Nullable Optional<Cell> cell, boolean empty) {
        super.updateItem(cell, empty);
        Optional<Cell> said = empty || cell == null ? Optional.empty() : cell;
        String text = said.map(words -> words.shown(language.get())).orElse("");
        setText(text);
        Hint.on(this).set(text);
        pseudoClassStateChanged(UNKNOWN, said.filter(Cell::isUnknown).isPresent());
    }
}
