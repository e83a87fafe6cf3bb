package kr.gpuatlas.view.partner;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/// Lets a person check some of several values; its checks follow the filter, and only what the
/// person changes is told.
final class CheckFilter<T> extends CheckComboBox<CheckFilter.Option<T>> {
    private final Consumer<Set<T>> choose;
    private final Tooltip tooltip = new Tooltip();
    private boolean following;

    /// A value and the name it is listed by.
    record Option<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// @param choose hears of every change by the person
    CheckFilter(Consumer<Set<T>> choose) {
        this.choose = choose;
        setTooltip(tooltip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getCheckModel().getCheckedItems().addListener((ListChangeListener<Option<T>>) _ -> tell());
    }

    /// The library opens its list by the pointer only.
    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE || code == KeyCode.ENTER || code == KeyCode.DOWN) {
            show();
            event.consume();
        }
    }

    private void tell() {
        if (!following) {
            choose.accept(
                    getCheckModel().getCheckedItems().stream()
                            .map(Option::value)
                            .collect(Collectors.toSet()));
        }
    }

    /// Offers these options with these of them checked.
    void show(String title, List<Option<T>> options, Set<T> checked) {
        following = true;
        if (!getItems().equals(options)) {
            getCheckModel().clearChecks();
            getItems().setAll(options);
        }
        for (Option<T> option : options) {
            check(option, checked.contains(option.value()));
        }
        following = false;
        setTitle(checked.isEmpty() ? title : title + " " + checked.size());
        String names =
                options.stream()
                        .filter(option -> checked.contains(option.value()))
                        .map(Option::name)
                        .collect(Collectors.joining(", "));
        tooltip.setText(names.isEmpty() ? title : title + ": " + names);
        setAccessibleText(tooltip.getText());
    }

    private void check(Option<T> option, boolean wanted) {
        if (getCheckModel().isChecked(option) == wanted) {
            return;
        }
        if (wanted) {
            getCheckModel().check(option);
        } else {
            getCheckModel().clearCheck(option);
        }
    }
}
