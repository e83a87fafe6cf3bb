package kr.gpuatlas.domain.view;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;

/// Everything a picture depends on besides the dataset.
///
/// @param knownOn the second clock; absent while it moves with the as-of date
/// @param details whether the inspector is open
/// @param pinned the figure whose explanation stands beside the map
/// @param assumed the assumptions that are not as the dataset has them
public record ViewState(
        LocalDate asOf,
        Optional<LocalDate> knownOn,
        Scope scope,
        Optional<Selection> selection,
        Filter filter,
        CardOrder order,
        Camera camera,
        Layer layer,
        Board board,
        boolean details,
        Optional<String> pinned,
        Assumed assumed,
        Theme theme,
        Language language) {

    /// The view a dataset opens with: its last day, nothing selected, the whole country.
    public static ViewState opening(Dataset dataset, Theme theme, Language language) {
        return new ViewState(
                dataset.edition().lastDay(),
                Optional.empty(),
                Scope.PLEDGE,
                Optional.empty(),
                Filter.NONE,
                CardOrder.DATASET,
                Camera.HOME,
                Layer.PHASE,
                Board.DASHBOARD,
                true,
                Optional.empty(),
                Assumed.NONE,
                theme,
                language);
    }

    public Clock clock() {
        return new Clock(asOf, knownOn.orElse(asOf));
    }

    public ViewState withAsOf(LocalDate day) {
        return new ViewState(
                day, knownOn, scope, selection, filter, order, camera, layer, board, details,
                pinned, assumed, theme, language);
    }

    /// The same with the second clock on a day, or, absent, moving with the as-of date.
    public ViewState withKnownOn(Optional<LocalDate> day) {
        return new ViewState(
                asOf, day, scope, selection, filter, order, camera, layer, board, details, pinned,
                assumed, theme, language);
    }

    public ViewState withScope(Scope chosen) {
        return new ViewState(
                asOf, knownOn, chosen, selection, filter, order, camera, layer, board, details,
                pinned, assumed, theme, language);
    }

    public ViewState withSelection(Optional<Selection> chosen) {
        return new ViewState(
                asOf, knownOn, scope, chosen, filter, order, camera, layer, board, details, pinned,
                assumed, theme, language);
    }

    public ViewState withFilter(Filter chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, chosen, order, camera, layer, board, details,
                pinned, assumed, theme, language);
    }

    public ViewState withOrder(CardOrder chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, chosen, camera, layer, board, details,
                pinned, assumed, theme, language);
    }

    public ViewState withCamera(Camera chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, chosen, layer, board, details,
                pinned, assumed, theme, language);
    }

    public ViewState withLayer(Layer chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, chosen, board, details,
                pinned, assumed, theme, language);
    }

    public ViewState withBoard(Board chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, layer, chosen, details,
                pinned, assumed, theme, language);
    }

    public ViewState withDetails(boolean shown) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, layer, board, shown, pinned,
                assumed, theme, language);
    }

    /// The same with the explanation of a figure beside the map, or none.
    public ViewState withPinned(Optional<String> chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, layer, board, details,
                chosen, assumed, theme, language);
    }

    public ViewState withAssumed(Assumed chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, layer, board, details,
                pinned, chosen, theme, language);
    }

    public ViewState withTheme(Theme chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, layer, board, details,
                pinned, assumed, chosen, language);
    }

    public ViewState withLanguage(Language chosen) {
        return new ViewState(
                asOf, knownOn, scope, selection, filter, order, camera, layer, board, details,
                pinned, assumed, theme, chosen);
    }
}
