package kr.gpuatlas.controller;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.shell.Command;
import org.jspecify.annotations.Nullable;

/// Changes the view: every verb is one step that can be undone.
final class ViewController {
    /// Close enough to see a city and the places around it.
    private static final double SITE_ZOOM = 4;

    private static final double ZOOM_STEP = 1.5;

    private final AtlasModel model;

    ViewController(AtlasModel model) {
        this.model = model;
    }

    /// Carries out a command that changes nothing but the view.
    void run(Command command) {
        switch (command) {
            case UNDO -> model.views().undo();
            case REDO -> model.views().redo();
            case CLEAR_FILTER -> filter(Filter.NONE);
            case DASHBOARD -> board(Board.DASHBOARD);
            case GAUGES -> board(Board.GAUGES);
            case TABLE -> board(Board.TABLE);
            case SCOPE -> scope(current().scope() == Scope.ALL ? Scope.PLEDGE : Scope.ALL);
            case THEME_SYSTEM -> theme(Theme.SYSTEM);
            case THEME_LIGHT -> theme(Theme.LIGHT);
            case THEME_DARK -> theme(Theme.DARK);
            case THEME_HIGH_CONTRAST -> theme(Theme.HIGH_CONTRAST);
            case NEXT_THEME -> theme(next(current().theme(), Theme.values()));
            case LANGUAGE -> language(next(current().language(), Language.values()));
            case RESET -> reset();
            case EARLIER -> turn(days -> days.lower(current().asOf()));
            case LATER -> turn(days -> days.higher(current().asOf()));
            case LATEST -> asOf(model.datasets().value().edition().lastDay());
            case ZOOM_IN -> zoom(ZOOM_STEP);
            case ZOOM_OUT -> zoom(1 / ZOOM_STEP);
            case FIT -> model.change("map", view -> view.withCamera(Camera.HOME));
            case INSPECTOR -> model.change("details", view -> view.withDetails(!view.details()));
            case BACK -> back();
            default -> throw new IllegalArgumentException(command + " does not change the view");
        }
    }

    private ViewState current() {
        return model.views().value();
    }

    private static <T> T next(T current, T[] all) {
        List<T> values = List.of(all);
        return values.get((values.indexOf(current) + 1) % values.size());
    }

    private void turn(Function<NavigableSet<LocalDate>, @Nullable LocalDate> towards) {
        LocalDate day = towards.apply(model.datasets().value().eventDays());
        if (day != null) {
            asOf(day);
        }
    }

    private void zoom(double factor) {
        Camera camera = current().camera();
        double zoom = Math.clamp(camera.zoom() * factor, 1, Camera.MAX_ZOOM);
        model.change("map", view -> view.withCamera(new Camera(camera.lat(), camera.lon(), zoom)));
    }

    /// Takes back what narrows the view: first the filter, then the selection.
    private void back() {
        if (!current().filter().isNone()) {
            filter(Filter.NONE);
        } else if (current().selection().isPresent()) {
            select(Optional.empty());
        }
    }

    void select(Optional<Selection> selection) {
        model.change("select", view -> view.withSelection(selection));
    }

    void goTo(Selection selection) {
        model.change(
                "go-to",
                view ->
                        place(selection)
                                .map(view::withCamera)
                                .orElse(view)
                                .withSelection(Optional.of(selection)));
    }

    /// Goes to a thing on the dashboard, from whatever page.
    void showOnMap(Selection selection) {
        model.change(
                "go-to",
                view ->
                        place(selection)
                                .map(view::withCamera)
                                .orElse(view)
                                .withBoard(Board.DASHBOARD)
                                .withSelection(Optional.of(selection)));
    }

    /// Where the map looks to show a selection; empty when it has no published place.
    private Optional<Camera> place(Selection selection) {
        return switch (selection.kind()) {
            case SITE -> best(site -> site.id().equals(selection.id()));
            case PROGRAMME -> best(site -> site.programmes().contains(selection.id()));
            case PARTNER -> best(site -> belongsTo(site, selection.id()));
            case PROVINCE -> Optional.empty();
        };
    }

    private boolean belongsTo(Site site, String partner) {
        Dataset dataset = model.datasets().value();
        boolean headquarters =
                dataset.partner(partner)
                        .flatMap(p -> p.headquarters())
                        .filter(site.id()::equals)
                        .isPresent();
        return headquarters || site.partner().equals(partner);
    }

    private Optional<Camera> best(Predicate<Site> wanted) {
        LocalDate day = model.views().value().asOf();
        List<Site> sites = model.datasets().value().sites().stream().filter(wanted).toList();
        List<Site.Position> left =
                sites.stream()
                        .filter(site -> site.on(day) == Site.Presence.GHOST)
                        .flatMap(site -> site.position().stream())
                        .toList();
        return sites.stream()
                .filter(site -> site.on(day) == Site.Presence.CURRENT)
                .min(
                        Comparator.comparing((Site site) -> site.holds().isEmpty())
                                .thenComparing(site -> site.precision() == Precision.HEADQUARTERS)
                                .thenComparing(Site::precision))
                .flatMap(Site::position)
                .map(position -> Camera.seeing(position, left, SITE_ZOOM));
    }

    void filter(Filter filter) {
        model.sweep("filter", view -> view.withFilter(filter));
    }

    void order(CardOrder order) {
        model.change("order", view -> view.withOrder(order));
    }

    void moveCamera(Camera camera) {
        model.sweep("map", view -> view.withCamera(camera));
    }

    void sweepAsOf(LocalDate day) {
        model.sweep("as-of", view -> view.withAsOf(withinEdition(day)));
    }

    void asOf(LocalDate day) {
        model.change("as-of", view -> view.withAsOf(withinEdition(day)));
    }

    void readAsOf(LocalDate day) {
        model.change(
                "as-of", view -> view.withKnownOn(Optional.empty()).withAsOf(withinEdition(day)));
    }

    void knownOn(Optional<LocalDate> day) {
        model.sweep("known-on", view -> view.withKnownOn(day.map(this::withinEdition)));
    }

    private LocalDate withinEdition(LocalDate day) {
        LocalDate first = model.datasets().value().edition().firstDay();
        LocalDate last = model.datasets().value().edition().lastDay();
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }

    void settle() {
        model.views().settle();
    }

    /// Changes an assumption of this view, or, absent, takes the dataset's own value again.
    void assume(String id, Optional<BigDecimal> number) {
        model.change("assume", view -> view.withAssumed(view.assumed().with(id, number)));
    }

    void scope(Scope scope) {
        model.change("scope", view -> view.withScope(scope));
    }

    void board(Board board) {
        model.change("board", view -> view.withBoard(board));
    }

    void layer(Layer layer) {
        model.change("layer", view -> view.withLayer(layer));
    }

    void theme(Theme theme) {
        model.change("theme", view -> view.withTheme(theme));
    }

    void language(Language language) {
        model.change("language", view -> view.withLanguage(language));
    }

    /// Back to the latest day, the whole country and everything unfiltered; theme and language
    /// stay.
    void reset() {
        model.change(
                "reset",
                view ->
                        ViewState.opening(model.datasets().value(), view.theme(), view.language())
                                .withBoard(view.board()));
    }
}
