package kr.gpuatlas.view.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Space;
import org.controlsfx.control.SegmentedButton;

/// What stands over the table: what it lists, words to narrow it, its columns, and the way out to a
/// file.
final class TableHead extends HBox {
    /// What a person can do over the table.
    interface Actions {
        void list(Kind kind);

        void narrow(String words);

        /// Goes on into the table.
        void enter();

        void choose(Column column, boolean wanted);

        void export(Format format);
    }

    private static final Texts TEXTS = Texts.beside(TableHead.class);

    private final Actions actions;
    private final Map<Kind, ToggleButton> kinds = new EnumMap<>(Kind.class);
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final MenuButton columns = new MenuButton();
    private final MenuButton export = new MenuButton();

    TableHead(Actions actions) {
        super(Space.L);
        this.actions = actions;
        getStyleClass().add("table-head");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("table-words");
        words.textProperty().subscribe((_, typed) -> actions.narrow(typed));
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        count.getStyleClass().addAll("note", "table-count");
        count.setMinWidth(USE_PREF_SIZE);
        columns.getStyleClass().add("table-columns");
        columns.setGraphic(Icon.TABLE.node());
        export.getStyleClass().add("table-export");
        export.setGraphic(Icon.EXPORT.node());
        for (Format format : Format.values()) {
            MenuItem item = new MenuItem();
            item.setUserData(format);
            item.setOnAction(_ -> actions.export(format));
            export.getItems().add(item);
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(kinds(), words, count, spring, columns, export);
        for (MenuButton button : List.of(columns, export)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
    }

    private SegmentedButton kinds() {
        SegmentedButton segments = new SegmentedButton();
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.setFocusTraversable(true);
            button.setOnAction(_ -> {
                button.setSelected(true);
                actions.list(kind);
            });
            kinds.put(kind, button);
            segments.getButtons().add(button);
        }
        segments.setMinWidth(USE_PREF_SIZE);
        return segments;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            actions.enter();
            event.consume();
        }
    }

    /// The words the table is narrowed to.
    String words() {
        return words.getText().strip();
    }

    void show(Kind shown, Set<Column> chosen, Language language) {
        kinds.forEach((kind, button) -> {
            button.setText(kind.title().in(language));
            button.setSelected(kind == shown);
        });
        words.setPromptText(TEXTS.get(language, "narrow"));
        words.setAccessibleText(words.getPromptText());
        columns.setText(TEXTS.get(language, "columns"));
        columns.getItems()
                .setAll(
                        shown.columns().stream()
                                .map(column -> item(column, chosen.contains(column), language))
                                .toList());
        export.setText(TEXTS.get(language, "export"));
        for (MenuItem item : export.getItems()) {
            item.setText(
                    TEXTS.get(
                            language,
                            item.getUserData() == Format.CSV ? "export.csv" : "export.xlsx"));
        }
    }

    private MenuItem item(Column column, boolean chosen, Language language) {
        CheckMenuItem item = new CheckMenuItem(column.title().in(language));
        item.setSelected(chosen);
        item.setOnAction(_ -> actions.choose(column, item.isSelected()));
        return item;
    }

    /// @param shown the rows the words let through, of all there are
    void count(int shown, int all, Language language) {
        String number = Numbers.full(shown);
        count.setText(
                shown == all
                        ? TEXTS.get(language, "count", number)
                        : TEXTS.get(language, "count.narrowed", number, Numbers.full(all)));
    }
}
