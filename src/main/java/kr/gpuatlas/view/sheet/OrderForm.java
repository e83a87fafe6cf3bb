package kr.gpuatlas.view.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;

/// The choices that make up a sheet: what, how large, on which paper, in which language, for whom.
final class OrderForm extends GridPane {
    private final SheetOrders last;
    private final SheetWords words;
    private final ComboBox<SheetKind> kind;
    private final SizeBox size;
    private final ComboBox<Paper> paper;
    private final ComboBox<Language> language;
    private final ComboBox<Stamp> stamp;
    private final ComboBox<FileKind> file;
    private final CheckBox dataset = new CheckBox();
    private final ObjectProperty<Optional<ExportView.Wanted>> wanted;
    private boolean filling;

    OrderForm(SheetOrders last, SheetWords words) {
        this.last = last;
        this.words = words;
        Language own = words.language();
        this.kind = choice(SheetKind.values(), k -> k.title(own));
        this.paper = choice(Paper.values(), p -> p.title(own));
        this.stamp = choice(Stamp.values(), s -> s.title(own));
        this.language =
                choice(Language.values(), l -> words.get("language." + l.locale().getLanguage()));
        this.file = choice(FileKind.values(), FileKind::name);
        getStyleClass().add("export-form");
        this.size = new SizeBox(words);
        dataset.setText(words.get("form.dataset"));
        dataset.setWrapText(true);
        row("form.kind", kind);
        row("form.size", size);
        row("form.paper", paper);
        row("form.language", language);
        row("form.stamp", stamp);
        row("form.file", file);
        add(dataset, 0, getRowCount(), 2, 1);
        language.setValue(own);
        file.setValue(last.file());
        fill(last.of(last.last()));
        this.wanted = new SimpleObjectProperty<>(read());
        listen();
    }

    private void listen() {
        kind.valueProperty()
                .subscribe((before, now) -> {
                    if (before != null && !filling) {
                        fill(marked(last.of(now), stamp.getValue()));
                        update();
                    }
                });
        for (ObservableValue<?> part :
                List.of(
                        size.getEditor().textProperty(),
                        paper.valueProperty(),
                        language.valueProperty(),
                        stamp.valueProperty(),
                        file.valueProperty(),
                        dataset.selectedProperty())) {
            part.subscribe((_, _) -> update());
        }
    }

    /// Whom a sheet is for does not depend on what it shows.
    private static SheetOrder marked(SheetOrder order, Stamp stamp) {
        return new SheetOrder(
                order.kind(), order.size(), order.paper(), stamp, order.carriesDataset());
    }

    private void row(String key, Control control) {
        Label label = Labels.of(words.get(key), "export-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(words.get(key));
        addRow(getRowCount(), label, control);
    }

    private static <T> ComboBox<T> choice(T[] values, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return Arrays.stream(values)
                                .filter(value -> name.apply(value).equals(text))
                                .findFirst()
                                .orElse(values[0]);
                    }
                });
        return box;
    }

    /// The choices in place of those before, told once when all stand.
    private void fill(SheetOrder order) {
        filling = true;
        kind.setValue(order.kind());
        size.write(written(order.size()));
        paper.setValue(order.paper());
        stamp.setValue(order.stamp());
        dataset.setSelected(order.carriesDataset());
        filling = false;
    }

    /// Has the choices of the same form in another language, and what is written in it.
    void takeOver(OrderForm before) {
        filling = true;
        kind.setValue(before.kind.getValue());
        size.write(before.size.written());
        paper.setValue(before.paper.getValue());
        language.setValue(before.language.getValue());
        stamp.setValue(before.stamp.getValue());
        file.setValue(before.file.getValue());
        dataset.setSelected(before.dataset.isSelected());
        filling = false;
        update();
    }

    private static String written(SheetSize size) {
        return Arrays.stream(SheetSize.Preset.values())
                .filter(preset -> preset.size().equals(size))
                .map(SheetSize.Preset::key)
                .findFirst()
                .orElseGet(() -> size.width() + "x" + size.height());
    }

    private void update() {
        if (!filling) {
            wanted.set(read());
        }
    }

    private Optional<SheetOrder> order() {
        return SheetSize.parse(size.written().strip())
                .map(of ->
                        new SheetOrder(
                                kind.getValue(),
                                of,
                                paper.getValue(),
                                stamp.getValue(),
                                dataset.isSelected()));
    }

    private Optional<ExportView.Wanted> read() {
        return order().map(order ->
                new ExportView.Wanted(order, language.getValue(), file.getValue()));
    }

    /// What is wanted; absent while the size is none.
    ObservableValue<Optional<ExportView.Wanted>> wanted() {
        return wanted;
    }
}
