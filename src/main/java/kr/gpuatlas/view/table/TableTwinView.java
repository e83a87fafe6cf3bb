package kr.gpuatlas.view.table;

import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.table.PlainText;
import kr.gpuatlas.domain.table.Row;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// The same as on the other pages, in a table: to be sorted, narrowed, copied and taken along.
public final class TableTwinView extends BorderPane {
    /// What a person can do with the rows.
    public interface Actions {
        /// Explains a figure or a claim.
        void explain(String id);

        /// Goes to where a row's thing stands on the map.
        void showOnMap(Selection selection);

        /// Opens an address in the person's browser.
        void browse(URI address);

        void copy(Excerpt excerpt);

        /// Writes what the table shows to a file.
        void export(Listing listing, List<Column> columns, Format format);
    }

    private static final Texts TEXTS = Texts.beside(TableTwinView.class);

    private final AtlasModel model;
    private final ProvinceLookup provinces;
    private final Actions actions;
    private final Map<Kind, Set<Column>> chosen = new EnumMap<>(Kind.class);
    private final TableHead head = new TableHead(new HeadActions());
    private final TwinTable table = new TwinTable(new RowActions());
    private Kind kind = Kind.FIGURES;
    private Subscription following = Subscription.EMPTY;

    /// @param provinces where a site lies and what that is called
    public TableTwinView(AtlasModel model, ProvinceLookup provinces, Actions actions) {
        this.model = model;
        this.provinces = provinces;
        this.actions = actions;
        for (Kind each : Kind.values()) {
            chosen.put(each, EnumSet.copyOf(each.usual()));
        }
        getStyleClass().add("table-twin");
        setAccessibleRole(AccessibleRole.PARENT);
        setTop(head);
        setCenter(table);
        sceneProperty()
                .subscribe(scene -> {
                    following.unsubscribe();
                    following = scene == null ? Subscription.EMPTY : followModel();
                });
    }

    /// What, besides the figures, decides which rows there are and what they say.
    private record Contents(Filter filter, CardOrder order, Language language) {}

    /// The model outlives the page, which follows it only while it stands in a scene.
    private Subscription followModel() {
        show();
        return Subscription.combine(
                model.part(view -> new Contents(view.filter(), view.order(), view.language()))
                        .subscribe((_, _) -> show()),
                model.figures().subscribe((_, _) -> show()));
    }

    private Language language() {
        return model.language().getValue();
    }

    private Set<Column> columns() {
        return chosen.getOrDefault(kind, Set.of());
    }

    private Listing listing() {
        return of(model.figures().getValue());
    }

    private Listing of(Figures figures) {
        return Listing.of(kind, figures, model.view().getValue(), provinces);
    }

    /// Lists another kind, in the order of the dataset.
    void list(Kind wanted) {
        kind = wanted;
        table.forgetOrder();
        show();
    }

    private void show() {
        setAccessibleText(TEXTS.get(language(), "title"));
        table.show(listing(), columns(), language());
        showHead();
    }

    private void showHead() {
        head.show(kind, columns(), language());
        head.count(table.shown().size(), table.count(), language());
        table.say(model.view().getValue().filter(), head.words());
    }

    /// What the person does over the table.
    private final class HeadActions implements TableHead.Actions {
        @Override
        public void list(Kind wanted) {
            TableTwinView.this.list(wanted);
        }

        @Override
        public void narrow(String words) {
            table.narrow(words);
            showHead();
        }

        @Override
        public void enter() {
            table.enter();
        }

        @Override
        public void choose(Column column, boolean wanted) {
            Set<Column> columns = EnumSet.copyOf(columns());
            if (wanted) {
                columns.add(column);
            } else if (columns.size() > 1) {
                columns.remove(column);
            }
            chosen.put(kind, columns);
            show();
        }

        @Override
        public void export(Format format) {
            actions.export(listing().with(table.shown(), head.words()), kind.columns(), format);
        }
    }

    /// What the person does with rows.
    private final class RowActions implements TwinTable.Actions {
        @Override
        public void open(Row row) {
            switch (kind) {
                case FIGURES, CLAIMS -> actions.explain(row.id());
                case MILESTONES, SITES -> row.thing().ifPresent(actions::showOnMap);
                case SOURCES -> row.address().ifPresent(actions::browse);
            }
        }

        @Override
        public void showOnMap(Row row) {
            row.thing().ifPresent(actions::showOnMap);
        }

        @Override
        public void copy(List<Column> columns, List<Row> rows) {
            Listing listing = listing().with(rows, "");
            Language language = language();
            actions.copy(
                    Excerpt.of(
                            model.figures().getValue(),
                            figures ->
                                    Optional.of(
                                            PlainText.tabbed(
                                                    columns,
                                                    listing.as(of(figures), Optional.empty())
                                                            .rows(),
                                                    language))));
        }
    }
}
