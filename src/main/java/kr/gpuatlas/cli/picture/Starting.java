package kr.gpuatlas.cli.picture;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.DatasetFile;
import kr.gpuatlas.cli.call.InputFile;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.studio.Release;

/// Finds the dataset and the view a picture begins with: the opening view, one from a file, or that
/// of an older picture.
final class Starting {
    private static final Texts TEXTS = Texts.beside(Starting.class);

    private Starting() {}

    /// The wish of a call.
    ///
    /// @param datasets of this call and those before it
    /// @throws Complaint if a file or a value of it cannot be read
    static Wish wish(Request request, LastDataset datasets) {
        if (RenderOptions.STARTS.stream().filter(request::has).count() > 1) {
            throw Complaint.misuse(
                    TEXTS.both("misuse.starts", String.join(", ", RenderOptions.STARTS)));
        }
        return request.value(RenderOptions.LIKE)
                .map(picture -> like(request, picture, datasets))
                .orElseGet(() -> fresh(request, datasets.of(request)));
    }

    /// The view that is drawn when nothing else is asked.
    static ViewState opening(Request request, Dataset dataset) {
        return ViewState.opening(dataset, Theme.LIGHT, request.language());
    }

    private static Wish like(Request request, String picture, LastDataset datasets) {
        SnapshotJson.Snapshot old = Pictures.snapshot(picture);
        ViewState view =
                request.has(Options.LANG)
                        ? old.view().withLanguage(request.language())
                        : old.view();
        SheetOrder order =
                old.drawn().map(SnapshotJson.Drawn::order).orElseGet(() -> Wish.usual(view));
        Dataset dataset =
                request.has(Options.DATA)
                        ? datasets.of(request)
                        : old.dataset().orElseGet(() -> same(picture, old, order));
        return Wish.of(request, dataset, view, order);
    }

    /// The dataset that ships, if the old picture was drawn of it.
    private static Dataset same(String picture, SnapshotJson.Snapshot old, SheetOrder order) {
        Dataset own = DatasetFile.own();
        Verification.refuseOther(
                picture,
                old,
                Release.of(
                        own,
                        Release.audience(order.stamp()),
                        LocalDate.now(ZoneId.systemDefault())));
        return own;
    }

    private static Wish fresh(Request request, Dataset dataset) {
        ViewState opening = opening(request, dataset);
        ViewState view =
                request.value(RenderOptions.VIEW)
                        .map(file -> view(file, opening, request, dataset))
                        .or(() -> request.value(RenderOptions.SCENE).map(id -> scene(id, opening)))
                        .orElse(opening)
                        .withLanguage(request.language());
        return Wish.of(request, dataset, view, Wish.usual(view));
    }

    /// The view of a scene of the briefing that ships with the program.
    private static ViewState scene(String id, ViewState opening) {
        Briefing briefing = BriefingJson.embedded(opening);
        return briefing.scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .map(BriefingScene::view)
                .findFirst()
                .orElseThrow(() ->
                        Complaint.no(
                                TEXTS.both(
                                        "scene.unknown",
                                        id,
                                        briefing.scenes().stream()
                                                .map(BriefingScene::id)
                                                .collect(Collectors.joining(", ")))));
    }

    private static ViewState view(
            String file, ViewState opening, Request request, Dataset dataset) {
        return switch (ViewJson.read(InputFile.bytes(file), file, opening)) {
            case ViewJson.Accepted(ViewState view, var warnings) -> {
                request.console().complain(warnings);
                Selected.refuseUnknown(view, dataset);
                yield view;
            }
            case ViewJson.Refused(var findings) -> {
                request.console().complain(findings);
                throw Complaint.no(TEXTS.both("view.invalid", file, findings.size()));
            }
        };
    }
}
