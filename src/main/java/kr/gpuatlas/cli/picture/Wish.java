package kr.gpuatlas.cli.picture;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;

/// What one call, or one job of many, wants drawn.
///
/// @param dataset to be drawn
record Wish(Dataset dataset, ViewState view, SheetOrder order) {
    private static final Texts TEXTS = Texts.beside(Wish.class);

    /// Reads the wish from the options.
    ///
    /// @param dataset it is of
    /// @param start the view that the other options change
    /// @param like the sheet that they change
    /// @throws Complaint for a value that cannot be meant
    static Wish of(Request request, Dataset dataset, ViewState start, SheetOrder like) {
        SheetOrder order = order(request, like);
        ViewState view = request.clocks(start, dataset.edition());
        refuseBeyond(view, dataset.edition());
        Optional<Selection> selection =
                request.value(RenderOptions.SELECT)
                        .map(id -> Selected.of(id, dataset, view.asOf()));
        return new Wish(
                dataset,
                selection.map(chosen -> view.withSelection(Optional.of(chosen))).orElse(view),
                order);
    }

    /// A day that a file or an older picture names, for which the dataset knows nothing.
    private static void refuseBeyond(ViewState view, Edition edition) {
        Stream.concat(Stream.of(view.asOf()), view.knownOn().stream())
                .filter(day -> day.isBefore(edition.firstDay()) || day.isAfter(edition.lastDay()))
                .findFirst()
                .ifPresent(day -> {
                    throw Complaint.no(
                            TEXTS.both("view.beyond", day, edition.firstDay(), edition.lastDay()));
                });
    }

    /// The sheet of a view of which nothing else is asked.
    static SheetOrder usual(ViewState view) {
        return new SheetOrder(
                SheetKind.DASHBOARD, SheetSize.FULL_HD, Paper.like(view.theme()), Stamp.NONE, true);
    }

    /// The sheet that is asked for.
    ///
    /// @param like gives all that the options do not say
    /// @throws Complaint for a value that cannot be meant
    static SheetOrder order(Request request, SheetOrder like) {
        return new SheetOrder(
                term(request, RenderOptions.WHAT, SheetKind::of, SheetKind.values(), SheetKind::key)
                        .orElse(like.kind()),
                size(request).orElse(like.size()),
                term(request, RenderOptions.THEME, Paper::of, Paper.values(), Paper::key)
                        .orElse(like.paper()),
                term(request, RenderOptions.STAMP, Stamp::of, Stamp.values(), Stamp::key)
                        .orElse(like.stamp()),
                like.carriesDataset() && !request.has(RenderOptions.WITHOUT_DATASET));
    }

    private static Optional<SheetSize> size(Request request) {
        return request.value(RenderOptions.SIZE)
                .map(words ->
                        SheetSize.parse(words)
                                .orElseThrow(() ->
                                        Complaint.misuse(
                                                TEXTS.both(
                                                        "misuse.size",
                                                        words,
                                                        RenderOptions.sizes()))));
    }

    private static <T> Optional<T> term(
            Request request,
            String option,
            Function<String, Optional<T>> parse,
            T[] all,
            Function<T, String> key) {
        return request.value(option)
                .map(word ->
                        parse.apply(word)
                                .orElseThrow(() ->
                                        Complaint.misuse(
                                                TEXTS.both(
                                                        "misuse.term",
                                                        option,
                                                        RenderOptions.words(all, key),
                                                        word))));
    }
}
