package kr.gpuatlas.domain.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.ViewState;

/// A scene with everything it says told: what one picture is drawn from.
///
/// @param view in the colours and the language it is shown in
/// @param figures of the view
/// @param shown every figure a number on the screen or in the texts stands for
/// @param sources behind them, closest to the fact first
/// @param notice what of the figures the audience may not have, in words; empty if it has all
/// @param code the eight characters the view can be called back by; empty if it has none
public record SceneContents(
        BriefingScene scene,
        ViewState view,
        Figures figures,
        String title,
        String subtitle,
        String notes,
        List<Figure> shown,
        List<Source> sources,
        String notice,
        String code) {
    public SceneContents {
        shown = List.copyOf(shown);
        sources = List.copyOf(sources);
    }

    /// Tells a scene of a whole dataset.
    ///
    /// @param look whose theme and language it is shown in
    public static SceneContents of(BriefingScene scene, Dataset dataset, ViewState look) {
        return of(scene, Passed.whole(dataset), look);
    }

    /// Tells a scene of what an audience may have.
    ///
    /// @param look whose theme and language it is shown in
    public static SceneContents of(BriefingScene scene, Passed passed, ViewState look) {
        Dataset dataset = passed.dataset();
        ViewState view = scene.viewFor(look);
        Figures figures = Figures.of(dataset.assuming(view.assumed()), view.clock(), view.scope());
        Language language = view.language();
        Captions captions = new Captions(figures, language);
        List<Figure> shown = new ShownFigures(figures, scene).all();
        return new SceneContents(
                scene,
                view,
                figures,
                captions.told(scene.caption().in(language)),
                captions.told(in(scene.subtitle(), language)),
                captions.told(in(scene.notes(), language)),
                shown,
                sources(scene, figures, shown),
                passed.notice().map(words -> words.in(language)).orElse(""),
                "");
    }

    private static String in(Optional<Text> text, Language language) {
        return text.map(words -> words.in(language)).orElse("");
    }

    /// Who says the numbers, then who says where what is shown on the map stands.
    private static List<Source> sources(BriefingScene scene, Figures figures, List<Figure> shown) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Stream<Source> numbers =
                shown.stream()
                        .flatMap(Figure::leaves)
                        .flatMap(leaf -> leaf.used().stream())
                        .flatMap(claim ->
                                figures.visibility().publicSources(claim).stream().limit(1));
        Stream.concat(numbers, new ShownPlaces(figures, scene).sources())
                .forEach(source -> sources.putIfAbsent(source.id(), source));
        return List.copyOf(sources.values());
    }

    public SceneContents withCode(String printed) {
        return new SceneContents(
                scene, view, figures, title, subtitle, notes, shown, sources, notice, printed);
    }

    public Language language() {
        return view.language();
    }
}
