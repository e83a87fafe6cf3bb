package kr.gpuatlas.view.control;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import kr.gpuatlas.domain.Edition;
import org.jspecify.annotations.Nullable;

/// A calendar of the days a dataset covers. It is not seen itself, but opens where it lies: under
/// the button that opens it.
public final class Calendar extends DatePicker {
    private final Supplier<Edition> edition;

    /// The day that stands there without anybody having chosen it.
    private @Nullable LocalDate given;

    /// @param edition the dataset, asked whenever days are shown
    /// @param choose hears of every other day than the one that was given
    public Calendar(Supplier<Edition> edition, Consumer<LocalDate> choose) {
        this.edition = edition;
        getStyleClass().add("calendar-anchor");
        setVisible(false);
        setFocusTraversable(false);
        setDayCellFactory(_ -> new Day());
        setOnAction(_ -> {
            LocalDate day = getValue();
            if (day != null && !day.equals(given)) {
                choose.accept(day);
            }
        });
    }

    /// Opens with a day chosen.
    public void open(LocalDate day) {
        give(day);
        show();
    }

    /// Shows another day while it is open.
    public void follow(LocalDate day) {
        if (isShowing()) {
            give(day);
        }
    }

    private void give(LocalDate day) {
        given = day;
        setValue(day);
    }

    /// A day that cannot be chosen outside the dataset.
    private final class Day extends DateCell {
        @Override
        public void updateItem(LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            Edition covered = edition.get();
            setDisable(empty || day.isBefore(covered.firstDay()) || day.isAfter(covered.lastDay()));
        }
    }
}
