package kr.gpuatlas.domain.briefing;

import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.search.Hit;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;

/// Makes a scene of whatever somebody asked about.
public final class Answers {
    /// Near enough to see a place among its neighbours.
    private static final double NEAR = 2;

    private static final String ID = "answer";

    private final Dataset dataset;
    private final ViewState view;

    /// @param view whose day the answer is given as of
    public Answers(Dataset dataset, ViewState view) {
        this.dataset = dataset;
        this.view = view;
    }

    /// The scene for what was found; absent for what has no picture.
    public Optional<BriefingScene> of(Hit hit) {
        return switch (hit.kind()) {
            case PROGRAMME -> dataset.programme(hit.id()).map(this::programme);
            case PARTNER -> dataset.partner(hit.id()).flatMap(this::partner);
            case SITE -> dataset.site(hit.id()).map(this::site);
            case LOT, MILESTONE ->
                    dataset.programmeOf(hit.about())
                            .map(this::programme)
                            .or(() -> Optional.of(pledge()));
        };
    }

    private BriefingScene programme(Programme programme) {
        return scene(
                new Picture.OneProgramme(programme.id()),
                programme.name(),
                programme.aim(),
                view.withSelection(Optional.of(Selection.programme(programme.id()))));
    }

    private Optional<BriefingScene> partner(Partner partner) {
        return dataset.programmes().stream()
                .filter(programme -> programme.lead().equals(partner.id()))
                .findFirst()
                .or(() ->
                        dataset.programmes().stream()
                                .filter(programme -> programme.involves(partner.id()))
                                .findFirst())
                .map(this::programme);
    }

    private BriefingScene site(Site site) {
        ViewState selected = view.withSelection(Optional.of(Selection.site(site.id())));
        Camera camera =
                site.position().map(at -> new Camera(at.lat(), at.lon(), NEAR)).orElse(Camera.HOME);
        return scene(new Picture.OnMap(), site.name(), site.place(), selected.withCamera(camera));
    }

    private BriefingScene pledge() {
        return scene(
                new Picture.Phases(dataset.pledge().id()),
                dataset.pledge().name(),
                dataset.edition().title(),
                view);
    }

    private static BriefingScene scene(
            Picture picture, Text caption, Text subtitle, ViewState view) {
        return new BriefingScene(
                ID,
                picture,
                caption,
                Optional.of(subtitle),
                Optional.empty(),
                BriefingScene.SECONDS,
                view);
    }
}
