package kr.gpuatlas.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Says in one sentence, and one more, what the figures come to.
final class Headline {
    private static final Texts TEXTS = Texts.beside(Headline.class);

    private final Figures figures;
    private final Language language;
    private final Wording wording;

    Headline(Figures figures, Language language) {
        this.figures = figures;
        this.language = language;
        this.wording = Wording.in(language);
    }

    /// Of one thing.
    String title(String name, PhaseFigures own) {
        Optional<Figure> announced = own.widest();
        Optional<Figure> furthest = own.furthest();
        if (announced.isEmpty()) {
            return planned(own.about())
                    .map(plan -> TEXTS.get(language, "title.planned", name, plan))
                    .orElseGet(() -> TEXTS.get(language, "title.none", name));
        }
        String first = TEXTS.get(language, "title.first", name, counted(announced.get()));
        return announced.equals(furthest)
                ? first
                : TEXTS.get(language, "title.then", first, counted(furthest.orElseThrow()));
    }

    /// Of what is not counted itself, by what it has or runs, which is never added up.
    String title(String name, List<Figure> parts) {
        return switch (parts.size()) {
            case 0 -> name;
            case 1 -> TEXTS.get(language, "title.first", name, counted(parts.getFirst()));
            default -> TEXTS.get(language, "title.parts", name, parts.size());
        };
    }

    private Optional<String> planned(String about) {
        return figures.dataset()
                .programme(about)
                .flatMap(figures::nextTarget)
                .or(() -> figures.nextTarget(List.of(about)))
                .flatMap(Claim::quantity)
                .map(target -> wording.counted(target, Unit.GPU));
    }

    private String counted(Figure figure) {
        return TEXTS.get(
                language,
                "title.counted",
                wording.counted(figure.quantity(), Unit.GPU),
                wording.participle(figure.phase()));
    }

    /// Of the pledge.
    String title() {
        PhaseFigures national = figures.national();
        Optional<Figure> announced = national.at(Phase.ANNOUNCED);
        Optional<Figure> furthest = national.furthest();
        if (announced.isEmpty()) {
            return TEXTS.get(language, "title.before");
        }
        String whole = wording.counted(announced.get().quantity(), Unit.GPU);
        return announced.equals(furthest)
                ? TEXTS.get(language, "title.announced", whole)
                : reached(whole, furthest.orElseThrow());
    }

    /// What is counted beside the pledge is no part of what was announced for it.
    private String reached(String whole, Figure furthest) {
        String number = wording.counted(furthest.quantity(), Unit.GPU);
        if (figures.scope() == Scope.PLEDGE) {
            return TEXTS.get(language, key(furthest.phase()), whole, number);
        }
        boolean mixed = furthest.quantity().qualifier() == Qualifier.MIXED;
        return TEXTS.get(
                language,
                wider(furthest.phase()),
                whole,
                mixed ? TEXTS.get(language, "title.mixed", number) : number);
    }

    private static String wider(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> "title.announced";
            case CONTRACTED -> "title.contracted.all";
            case DELIVERED -> "title.delivered.all";
            case IN_SERVICE -> "title.in-service.all";
        };
    }

    private static String key(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> "title.announced";
            case CONTRACTED -> "title.contracted";
            case DELIVERED -> "title.delivered";
            case IN_SERVICE -> "title.in-service";
        };
    }

    /// Which parts of the pledge have been reported beyond the announcement.
    String subtitle() {
        List<String> parts = figures.dataset().pledge().parts();
        List<String> beyond = parts.stream().filter(this::isBeyond).toList();
        if (figures.national().at(Phase.ANNOUNCED).isEmpty()) {
            return TEXTS.get(language, "subtitle.before");
        }
        if (beyond.isEmpty()) {
            return TEXTS.get(language, "subtitle.none");
        }
        return beyond.size() == parts.size()
                ? TEXTS.get(language, "subtitle.all")
                : TEXTS.get(
                        language,
                        "subtitle.some",
                        beyond.stream().map(this::name).collect(Collectors.joining(", ")),
                        parts.size() - beyond.size());
    }

    private boolean isBeyond(String part) {
        return figures.about(part).reported().anyMatch(f -> f.phase() != Phase.ANNOUNCED);
    }

    private String name(String programme) {
        return figures.dataset()
                .programme(programme)
                .map(found -> found.shortName().in(language))
                .orElse(programme);
    }
}
