package kr.gpuatlas.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;

/// Finds the dataset and the view a picture begins with: the opening view, one from a file, or that
/// of an older picture.
final class Starting {
    private static final Texts TEXTS = Texts.beside(Starting.class);

    private Starting() {}

    /// The wish of a call.
    ///
    /// @throws Complaint if a file or a value of it cannot be read
    static Wish wish(Request request) {
        Optional<SnapshotJson.Snapshot> like =
                request.value(RenderOptions.LIKE).map(Pictures::snapshot);
        Dataset dataset =
                request.has(Options.DATA)
                        ? request.dataset()
                        : like.flatMap(SnapshotJson.Snapshot::dataset).orElseGet(DatasetFile::own);
        ViewState opening = ViewState.opening(dataset, Theme.LIGHT, request.language());
        ViewState start =
                like.map(SnapshotJson.Snapshot::view)
                        .or(() ->
                                request.value(RenderOptions.VIEW).map(file -> view(file, opening)))
                        .or(() -> request.value(RenderOptions.SCENE).map(id -> scene(id, opening)))
                        .orElse(opening);
        ViewState spoken =
                like.isPresent() && !request.has(Options.LANG)
                        ? start
                        : start.withLanguage(request.language());
        return Wish.of(request, dataset, spoken);
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

    private static ViewState view(String file, ViewState opening) {
        return switch (ViewJson.read(InputFile.bytes(file), file, opening)) {
            case ViewJson.Accepted(ViewState view) -> view;
            case ViewJson.Refused(var findings) ->
                    throw Complaint.no(
                            TEXTS.both("view.invalid", file, findings.getFirst().toString()));
        };
    }
}
