package kr.gpuatlas.domain.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;

/// Finds every figure that a scene shows as a number.
public final class ShownFigures {
    private final Figures figures;
    private final BriefingScene scene;

    public ShownFigures(Figures figures, BriefingScene scene) {
        this.figures = figures;
        this.scene = scene;
    }

    /// Those of the picture, then those only its texts name.
    public List<Figure> all() {
        return Stream.concat(picture(), texts()).distinct().toList();
    }

    /// What a sheet of a view tells first: the nation, the parts of the pledge, and what is
    /// selected.
    public static List<Figure> ofSheet(Figures figures, Optional<Selection> selection) {
        Stream<Figure> parts =
                figures.dataset().pledge().parts().stream()
                        .flatMap(part -> figures.about(part).reported());
        Stream<Figure> chosen =
                selected(figures, selection).stream()
                        .flatMap(about -> figures.about(about).reported());
        return Stream.of(figures.national().reported(), parts, chosen)
                .flatMap(figure -> figure)
                .distinct()
                .toList();
    }

    private Stream<Figure> picture() {
        return switch (scene.picture()) {
            case Picture.Cover() -> Stream.concat(figures.national().reported(), announced());
            case Picture.Parts() -> parts().flatMap(PhaseFigures::reported);
            case Picture.Phases(String about) -> figures.about(about).reported();
            case Picture.OneProgramme(String id) ->
                    Stream.concat(figures.about(id).reported(), lots(id));
            case Picture.OnMap() ->
                    selected(figures, scene.view().selection()).stream()
                            .flatMap(about -> figures.about(about).reported());
            case Picture.Programmes(List<String> ids) ->
                    ids.stream().flatMap(id -> furthest(figures, id).stream());
            case Picture.Watts() -> figures.national().reported();
            case Picture.Changes _ -> figures.national().reported();
            case Picture.Unknowns _ -> Stream.empty();
        };
    }

    private Stream<PhaseFigures> parts() {
        return figures.dataset().pledge().parts().stream().map(figures::about);
    }

    private Stream<Figure> announced() {
        return parts().flatMap(part -> part.widest().stream());
    }

    private Stream<Figure> lots(String programme) {
        return directLots(figures, programme)
                .flatMap(lot -> figures.about(lot.id()).furthest().stream());
    }

    /// The lots that a programme contains directly and that somebody has reported.
    public static Stream<Lot> directLots(Figures figures, String programme) {
        return figures.dataset().lots().stream()
                .filter(lot -> lot.programme().equals(programme) && lot.partOf().isEmpty())
                .filter(lot -> !figures.about(lot.id()).isEmpty());
    }

    /// The furthest figure of a programme, or that of the first of its lots that has one.
    public static Optional<Figure> furthest(Figures figures, String programme) {
        return figures.about(programme)
                .furthest()
                .filter(figure -> figure.quantity().isKnown())
                .or(() ->
                        directLots(figures, programme)
                                .flatMap(lot -> figures.about(lot.id()).furthest().stream())
                                .filter(figure -> figure.quantity().isKnown())
                                .findFirst());
    }

    /// The programme or lot a selection stands for.
    public static Optional<String> selected(Figures figures, Optional<Selection> selection) {
        return selection.flatMap(chosen ->
                switch (chosen.kind()) {
                    case PROGRAMME -> Optional.of(chosen.id());
                    case SITE ->
                            figures.dataset().site(chosen.id()).stream()
                                    .flatMap(site ->
                                            Stream.concat(
                                                    site.holds().stream(),
                                                    site.programmes().stream()))
                                    .findFirst();
                    case PARTNER ->
                            figures.dataset()
                                    .partner(chosen.id())
                                    .flatMap(partner -> programmeOf(figures, partner));
                    case PROVINCE -> Optional.empty();
                });
    }

    private static Optional<String> programmeOf(Figures figures, Partner partner) {
        List<Programme> programmes = figures.dataset().programmes();
        return programmes.stream()
                .filter(programme -> programme.lead().equals(partner.id()))
                .findFirst()
                .or(() -> programmes.stream().filter(p -> p.involves(partner.id())).findFirst())
                .map(Programme::id);
    }

    private Stream<Figure> texts() {
        return Stream.of(Stream.of(scene.caption()), scene.subtitle().stream())
                .flatMap(text -> text)
                .map(Text::ko)
                .flatMap(Captions::names)
                .flatMap(name -> figures.figure(name).stream());
    }
}
