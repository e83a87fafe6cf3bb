package kr.gpuatlas.domain.briefing;

import java.util.Optional;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;

/// Makes a scene of the view a window shows.
public final class Captures {
    private static final String ID = "scene";

    private Captures() {}

    /// The view as a scene: on the map where a place is meant, otherwise the figures of what is
    /// selected.
    public static BriefingScene of(ViewState view, Figures figures) {
        Optional<String> about = ShownFigures.selected(figures, view.selection());
        Text caption =
                about.flatMap(id -> figures.dataset().programmeOf(id))
                        .map(programme -> programme.name())
                        .orElse(figures.dataset().pledge().name());
        return new BriefingScene(
                ID,
                picture(view, figures, about),
                caption,
                Optional.empty(),
                Optional.empty(),
                BriefingScene.SECONDS,
                view);
    }

    private static Picture picture(ViewState view, Figures figures, Optional<String> about) {
        boolean place =
                view.selection()
                        .map(Selection::kind)
                        .filter(kind ->
                                kind == Selection.Kind.SITE || kind == Selection.Kind.PROVINCE)
                        .isPresent();
        if (place || (about.isEmpty() && !view.camera().isHome())) {
            return new Picture.OnMap();
        }
        return about.flatMap(id -> figures.dataset().programmeOf(id))
                .<Picture>map(programme -> new Picture.OneProgramme(programme.id()))
                .orElseGet(() -> new Picture.Phases(figures.dataset().pledge().id()));
    }
}
