package kr.gpuatlas.domain.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.ContainmentLaw;

/// Looks for what should be seen to before an audience sees a briefing.
public final class Preflight {
    /// The smallest text of a scene, but for its foot.
    public static final double SMALLEST = 24;

    private final Dataset dataset;
    private final Surroundings around;

    /// What there may be to see to, the gravest first.
    public enum Rule {
        EMBARGO,
        PHASE_LAW,
        UNSOURCED,
        MISSING_GLYPH,
        CUT,
        CONTRAST,
        TOO_SMALL,
        STALE,
        NO_SECOND_DISPLAY,
        MIXED_QUALIFIERS
    }

    /// One thing to see to.
    ///
    /// @param scene its place; absent for what concerns all of them
    /// @param about what it is, as the scene or the dataset names it: a figure's id, a character's
    ///   name
    public record Finding(Rule rule, Optional<Integer> scene, String about) {}

    /// What the briefing is held against.
    ///
    /// @param today the day it is shown on, which is not the day it is true for
    public record Surroundings(
            LocalDate today, Room room, boolean secondDisplay, Drawing drawing) {}

    /// What comes of drawing words.
    ///
    /// @param lacking names the characters of a text that the typeface has no shape for
    /// @param faint the words of a scene that do not stand out from their ground
    /// @param cut what is seen of the words of a scene that are not seen whole
    public record Drawing(
            Function<String, List<String>> lacking,
            Function<SceneContents, List<String>> faint,
            Function<SceneContents, List<String>> cut) {}

    public Preflight(Dataset dataset, Surroundings around) {
        this.dataset = dataset;
        this.around = around;
    }

    /// Everything that was found, the gravest first, then in the order of the scenes; what is found
    /// in several scenes is told of the first.
    ///
    /// @param telling tells a scene as it will be shown
    public List<Finding> of(Briefing briefing, Function<BriefingScene, SceneContents> telling) {
        List<Finding> findings = new ArrayList<>();
        if (!around.secondDisplay()) {
            findings.add(new Finding(Rule.NO_SECOND_DISPLAY, Optional.empty(), ""));
        }
        if (around.room().smallest() > SMALLEST) {
            findings.add(
                    new Finding(
                            Rule.TOO_SMALL,
                            Optional.empty(),
                            String.valueOf(Math.round(around.room().smallest()))));
        }
        FigureCheck check = new FigureCheck(ContainmentLaw.breaches(dataset), around.today());
        for (int i = 0; i < briefing.scenes().size(); i++) {
            int scene = i;
            SceneContents contents = telling.apply(briefing.scenes().get(i));
            Stream.concat(
                            texts(contents),
                            check.of(contents.figures(), contents.shown()).stream()
                                    .map(found -> new Found(found.rule(), found.about())))
                    .map(found -> new Finding(found.rule(), Optional.of(scene), found.about()))
                    .distinct()
                    .forEach(findings::add);
        }
        findings.sort(
                Comparator.comparing(Finding::rule)
                        .thenComparing(finding -> finding.scene().orElse(-1)));
        Set<Found> told = new HashSet<>();
        findings.removeIf(finding -> !told.add(new Found(finding.rule(), finding.about())));
        return List.copyOf(findings);
    }

    private record Found(Rule rule, String about) {}

    /// What texts name that nobody reported, and what the typeface cannot show.
    private Stream<Found> texts(SceneContents contents) {
        BriefingScene scene = contents.scene();
        Stream<Found> named =
                Stream.of(
                                Stream.of(scene.caption()),
                                scene.subtitle().stream(),
                                scene.notes().stream())
                        .flatMap(texts -> texts)
                        .flatMap(text -> Captions.names(text.in(contents.language())))
                        .filter(name -> contents.figures().figure(name).isEmpty())
                        .map(name -> new Found(Rule.UNSOURCED, name));
        Stream<Found> missing =
                around
                        .drawing()
                        .lacking()
                        .apply(contents.title() + contents.subtitle() + contents.notes())
                        .stream()
                        .map(character -> new Found(Rule.MISSING_GLYPH, character));
        Stream<Found> faint =
                around.drawing().faint().apply(contents).stream()
                        .map(words -> new Found(Rule.CONTRAST, words));
        Stream<Found> cut =
                around.drawing().cut().apply(contents).stream()
                        .map(words -> new Found(Rule.CUT, words));
        return Stream.of(named, missing, faint, cut).flatMap(found -> found);
    }
}
