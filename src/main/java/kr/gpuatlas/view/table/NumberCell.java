package kr.gpuatlas.view.table;

import java.util.Optional;
import javafx.scene.control.TableCell;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.table.Cell;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.QuantityLabel;
import org.jspecify.annotations.Nullable;

/// A number in digits of one width, so that columns line up; an en dash where there is none.
final class NumberCell extends TableCell<Row, Optional<Cell>> {
    private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.BODY);

    NumberCell() {
        getStyleClass().add("number-cell");
        number.setMouseTransparent(true);
        number.setMaxWidth(USE_PREF_SIZE);
    }

    /// JavaFX gives a place without a row no item at all.
    @Override
    @SuppressWarnings("NullableOptional")
    protected void updateItem(@Nullable Optional<Cell> cell, boolean empty) {
        super.updateItem(cell, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || cell == null) {
            return;
        }
        if (cell.orElse(null) instanceof Cell.Amount found) {
            number.setQuantity(
                    Quantity.exact(found.value()),
                    found.unit() == Unit.YEAR ? Unit.YEAR : Unit.RATIO);
            setAccessibleText(found.shown(Language.EN));
            setGraphic(number);
        } else {
            setText(Numbers.NONE);
        }
    }
}
