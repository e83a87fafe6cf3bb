package kr.gpuatlas.cli;

import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.domain.Dataset;
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
    /// @throws Complaint for a value that cannot be meant
    static Wish of(Request request, Dataset dataset, ViewState start) {
        Paper paper =
                term(request, RenderOptions.THEME, Paper::of, Paper.values(), Paper::key)
                        .orElse(Paper.like(start.theme()));
        SheetOrder order =
                new SheetOrder(
                        term(
                                        request,
                                        RenderOptions.WHAT,
                                        SheetKind::of,
                                        SheetKind.values(),
                                        SheetKind::key)
                                .orElse(SheetKind.DASHBOARD),
                        size(request),
                        paper,
                        term(request, RenderOptions.STAMP, Stamp::of, Stamp.values(), Stamp::key)
                                .orElse(Stamp.NONE),
                        !request.has(RenderOptions.WITHOUT_DATASET));
        ViewState view = request.clocks(start, dataset.edition());
        Optional<Selection> selection =
                request.value(RenderOptions.SELECT).map(id -> selection(id, dataset));
        return new Wish(
                dataset,
                selection.map(chosen -> view.withSelection(Optional.of(chosen))).orElse(view),
                order);
    }

    private static SheetSize size(Request request) {
        return request.value(RenderOptions.SIZE)
                .map(words ->
                        SheetSize.parse(words)
                                .orElseThrow(() ->
                                        Complaint.misuse(
                                                TEXTS.both(
                                                        "misuse.size",
                                                        words,
                                                        RenderOptions.sizes()))))
                .orElse(SheetSize.FULL_HD);
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

    /// What an id of a programme, partner, site or province selects.
    private static Selection selection(String id, Dataset dataset) {
        if (dataset.programme(id).isPresent()) {
            return Selection.programme(id);
        }
        if (dataset.partner(id).isPresent()) {
            return Selection.partner(id);
        }
        if (dataset.site(id).isPresent()) {
            return Selection.site(id);
        }
        if (id.startsWith("KR-")) {
            return Selection.province(id);
        }
        String known =
                String.join(
                        ", ",
                        dataset.programmes().stream().map(programme -> programme.id()).toList());
        throw Complaint.no(TEXTS.both("select.unknown", id, known));
    }
}
