package kr.gpuatlas.controller;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.table.Column;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Gazetteer;
import kr.gpuatlas.studio.PartsFactory;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;

/// Carries out what a person asks of any part of the window.
public final class AtlasController implements PartsFactory.Actions, AtlasView.Actions {
    private final AtlasModel model;
    private final Surroundings surroundings;
    private final ViewController views;
    private final AtlasView view;
    private final DatasetController datasets;
    private final TableController tables;
    private final OverlayController overlays;
    private final ExportController sheetExports;
    private final PictureController pictures;
    private final Clipping clipping;
    private final SheetController sheets;
    private final Optional<BriefingController> briefings;
    private final Optional<AuthoringController> authoring;

    public AtlasController(
            AtlasModel model, ProvinceMap map, Surroundings surroundings, Background background) {
        this.model = model;
        this.surroundings = surroundings;
        this.views = new ViewController(model);
        MapView mapView = new MapView(model, map, this);
        this.view = new AtlasView(model, new PartsFactory(model, map).build(mapView, this), this);
        this.sheets = new SheetController(model, view, this);
        this.datasets = new DatasetController(model, background, view, sheets);
        Outside outside = new Outside(surroundings, background, new Releases(model, background));
        this.tables =
                new TableController(model, new Gazetteer(map), outside, view, this::noteShown);
        this.pictures = new PictureController(model, outside, view, sheets);
        this.clipping = new Clipping(model, outside.releases(), surroundings, view);
        this.sheetExports =
                new ExportController(
                        model,
                        map,
                        outside,
                        view,
                        new ExportController.Presented(this::scenes, this::noteShown));
        this.overlays = new OverlayController(model, background, mapView, view);
        this.briefings =
                surroundings
                        .presentation()
                        .map(windows ->
                                new BriefingController(
                                        model, map, windows, background, this::noteShown));
        this.authoring = briefings.map(told -> told.authoring(surroundings, view));
    }

    /// The window's contents.
    public AtlasView view() {
        return view;
    }

    /// Of the briefing that is presented here; where nothing can be, of the one that ships.
    private List<BriefingScene> scenes() {
        return briefings
                .map(told -> told.briefing().briefing())
                .orElseGet(() -> BriefingController.shipped(model))
                .scenes();
    }

    /// Remembers what is shown now as presented or exported: the next comparison starts there.
    public void noteShown() {
        sheets.noteShown();
    }

    /// What was last presented or exported.
    public ObjectProperty<SheetOrders> sheetOrders() {
        return sheetExports.orders();
    }

    /// What was last presented or exported.
    public ObjectProperty<Optional<LastShown>> lastShown() {
        return sheets.lastShown();
    }

    @Override
    public void run(Command command) {
        switch (command) {
            case OPEN -> surroundings.chooseFile().map(List::of).ifPresent(this::open);
            case OPEN_EMBEDDED -> datasets.openEmbedded();
            case PRESENT, PRESENT_HERE -> briefings.ifPresent(told -> told.run(command));
            case CAPTURE, SCENES, ANNEX -> authoring.ifPresent(made -> made.run(command));
            case EXPORT -> sheetExports.open();
            case EXPORT_AGAIN -> sheetExports.again();
            case QUIT -> authoring.ifPresentOrElse(made -> made.run(command), surroundings::quit);
            case FULL_SCREEN -> surroundings.toggleFullScreen();
            case COPY_VIEW -> clipping.headline();
            case EXPLAIN -> explain(figureInView());
            case CHANGES -> sheets.changes();
            case DERIVED -> sheets.derived();
            case CLAIMS -> sheets.claims();
            case UNKNOWNS -> sheets.unknowns();
            case SEARCH, CODE, DATE, MENU, KEYS, ABOUT, MANUAL, METHOD, DICTIONARY, CITE, REPORT ->
                    view.run(command);
            default -> views.run(command);
        }
    }

    /// The furthest figure of the selected programme; without one, that of the pledge.
    private String figureInView() {
        Figures figures = model.figures().getValue();
        String about =
                model.views()
                        .value()
                        .selection()
                        .flatMap(this::held)
                        .orElse(figures.dataset().pledge().id());
        return figures.about(about)
                .furthest()
                .map(Figure::id)
                .orElse(Figure.id(about, Phase.ANNOUNCED));
    }

    /// The programme or lot a selection stands for.
    private Optional<String> held(Selection selection) {
        return switch (selection.kind()) {
            case PROGRAMME -> Optional.of(selection.id());
            case SITE ->
                    model.datasets().value().site(selection.id()).stream()
                            .flatMap(site -> site.holds().stream())
                            .findFirst();
            case PARTNER ->
                    model.datasets().value().programmes().stream()
                            .filter(programme -> programme.lead().equals(selection.id()))
                            .map(Programme::id)
                            .findFirst();
            case PROVINCE -> Optional.empty();
        };
    }

    @Override
    public void select(Optional<Selection> selection) {
        views.select(selection);
    }

    @Override
    public void goTo(Selection selection) {
        views.goTo(selection);
    }

    @Override
    public void explain(String figureId) {
        sheets.explain(figureId);
    }

    @Override
    public void filter(Filter filter) {
        views.filter(filter);
    }

    @Override
    public void narrow(String words) {
        views.filter(model.views().value().filter().withQuery(words));
    }

    @Override
    public void order(CardOrder order) {
        views.order(order);
    }

    @Override
    public void moveCamera(Camera camera) {
        views.moveCamera(camera);
    }

    @Override
    public void settleCamera() {
        views.settle();
    }

    @Override
    public void layer(Layer layer) {
        views.layer(layer);
    }

    @Override
    public void removeOverlay() {
        overlays.remove();
    }

    @Override
    public void asOf(LocalDate day) {
        views.asOf(day);
    }

    @Override
    public void sweepAsOf(LocalDate day) {
        views.sweepAsOf(day);
    }

    @Override
    public void knownOn(Optional<LocalDate> day) {
        views.knownOn(day);
    }

    @Override
    public void readAsOf(LocalDate day) {
        views.readAsOf(day);
    }

    @Override
    public void settleAsOf() {
        views.settle();
    }

    @Override
    public void showOnMap(Selection selection) {
        views.showOnMap(selection);
    }

    @Override
    public void export(Listing listing, List<Column> columns, Format format) {
        tables.export(listing, columns, format);
    }

    @Override
    public void open(List<Path> files) {
        files.stream()
                .findFirst()
                .ifPresent(file -> {
                    if (PictureReader.isPicture(file)) {
                        pictures.open(file);
                    } else if (OverlayController.isOverlay(file)) {
                        overlays.open(file);
                    } else {
                        datasets.open(file);
                    }
                });
    }

    @Override
    public void unpin() {
        sheets.unpin();
    }

    @Override
    public void restore(String code) {
        pictures.restore(code);
    }

    @Override
    public void browse(URI address) {
        surroundings.browse(address);
    }

    @Override
    public void copy(String text) {
        clipping.copy(text);
    }

    @Override
    public void copy(Excerpt excerpt) {
        clipping.copy(excerpt);
    }

    /// Changes an assumption of this view, or, absent, takes the dataset's own value again.
    void assume(String id, Optional<BigDecimal> value) {
        views.assume(id, value);
    }
}
