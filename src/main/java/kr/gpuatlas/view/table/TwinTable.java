package kr.gpuatlas.view.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import kr.gpuatlas.domain.table.Cell;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.view.control.Explained;

/// The rows and columns: sorted by what cells mean, unknown last whichever way; Enter or E opens a
/// row, Ctrl+C copies the selected ones.
final class TwinTable extends TableView<Row> {
    /// What a person can do with rows.
    interface Actions {
        void open(Row row);

        void showOnMap(Row row);

        void copy(List<Column> columns, List<Row> rows);
    }

    private static final Texts TEXTS = Texts.beside(TwinTable.class);
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW = 28;

    private final Actions actions;
    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> passed = new FilteredList<>(all);
    private final SortedList<Row> sorted = new SortedList<>(passed);
    private final Label nothing = new Label();
    private final RowMenu menu;
    private Language language = Language.EN;
    private Kind listed = Kind.FIGURES;
    private String words = "";

    TwinTable(Actions actions) {
        this.actions = actions;
        this.menu = new RowMenu(this, actions);
        getStyleClass().add("twin-table");
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(nothing);
        nothing.setWrapText(true);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(_ -> row());
        setContextMenu(menu);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableRow<Row> row() {
        TableRow<Row> row = new TableRow<>();
        Explained.as(row, () -> explained(row));
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && !row.isEmpty()) {
                actions.open(row.getItem());
            }
        });
        return row;
    }

    /// Milestones, sites and sources lead elsewhere.
    private String explained(TableRow<Row> row) {
        boolean numbers = listed == Kind.FIGURES || listed == Kind.CLAIMS;
        return numbers && !row.isEmpty() ? row.getItem().id() : "";
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        KeyCode code = event.getCode();
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (plain && (code == KeyCode.ENTER || code == KeyCode.E || code == KeyCode.I)) {
            focused().ifPresent(actions::open);
            event.consume();
        }
    }

    Optional<Row> focused() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem())
                .or(() -> Optional.ofNullable(getFocusModel().getFocusedItem()));
    }

    /// Copies the selected rows, in the order and with the columns that stand there.
    void copy() {
        Set<Row> selected = Set.copyOf(getSelectionModel().getSelectedItems());
        if (!selected.isEmpty()) {
            actions.copy(
                    getVisibleLeafColumns().stream().map(TwinTable::column).toList(),
                    getItems().stream().filter(selected::contains).toList());
        }
    }

    Language language() {
        return language;
    }

    /// The rows that stand there, in their order.
    List<Row> shown() {
        return List.copyOf(sorted);
    }

    /// How many rows there are, shown or not.
    int count() {
        return all.size();
    }

    /// Moves the focus to the first row, if none is selected.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /// Back to the order of the listing.
    void forgetOrder() {
        getSortOrder().clear();
        getSelectionModel().clearSelection();
        scrollTo(0);
    }

    /// Lets through only the rows that say all of the words.
    void narrow(String wanted) {
        words = wanted.strip();
        narrow();
    }

    private void narrow() {
        passed.setPredicate(words.isEmpty() ? null : row -> row.matches(words, language));
    }

    void show(Listing listing, Set<Column> chosen, Language in) {
        boolean translated = in != language;
        language = in;
        menu.show(listing.kind(), language);
        place(listing.kind(), chosen);
        setAccessibleText(listing.kind().title().in(language));
        if (!all.equals(listing.rows())) {
            Optional<String> id = focused().map(Row::id);
            all.setAll(listing.rows());
            id.ifPresent(this::select);
        }
        narrow();
        if (translated) {
            refresh();
        }
    }

    private void select(String id) {
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
            }
        }
    }

    /// Columns that stay keep their width.
    private void place(Kind kind, Set<Column> chosen) {
        if (kind != listed) {
            getColumns().clear();
            listed = kind;
        }
        List<TableColumn<Row, ?>> columns = new ArrayList<>();
        for (Column column : kind.columns()) {
            if (chosen.contains(column)) {
                columns.add(standing(column).orElseGet(() -> column(column, kind)));
            }
        }
        if (!getColumns().equals(columns)) {
            getColumns().setAll(columns);
        }
        getColumns().forEach(column -> column.setText(column(column).title().in(language)));
    }

    private Optional<TableColumn<Row, ?>> standing(Column wanted) {
        return getColumns().stream().filter(column -> column(column) == wanted).findFirst();
    }

    private static Column column(TableColumn<Row, ?> column) {
        return (Column) column.getUserData();
    }

    private TableColumn<Row, Optional<Cell>> column(Column of, Kind kind) {
        TableColumn<Row, Optional<Cell>> column = new TableColumn<>();
        column.setUserData(of);
        column.setPrefWidth(Widths.of(of, kind));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cell(of)));
        column.setComparator(unknownLast(column));
        if (of.isNumeric()) {
            column.getStyleClass().add("numeric");
            column.setMinWidth(column.getPrefWidth());
            column.setCellFactory(_ -> new NumberCell());
        } else {
            column.setCellFactory(_ -> new WordCell(of, this::language));
        }
        return column;
    }

    /// A table turns a comparator round to sort downwards; what is unknown stays last.
    private Comparator<Optional<Cell>> unknownLast(TableColumn<?, ?> column) {
        return (a, b) -> {
            boolean left = isUnknown(a);
            boolean right = isUnknown(b);
            if (left || right) {
                int last = Boolean.compare(left, right);
                return column.getSortType() == TableColumn.SortType.DESCENDING ? -last : last;
            }
            return Cell.compare(a.orElseThrow(), b.orElseThrow(), language);
        };
    }

    private static boolean isUnknown(Optional<Cell> cell) {
        return cell.map(Cell::isUnknown).orElse(true);
    }

    /// What stands there when there is no row.
    void say(Filter filter, String narrowedTo) {
        String key =
                !narrowedTo.isEmpty() && !all.isEmpty()
                        ? "empty.narrowed"
                        : filter.isNone() ? "empty.day" : "empty.filter";
        nothing.setText(TEXTS.get(language, key, narrowedTo));
    }
}
