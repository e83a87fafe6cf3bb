package kr.gpuatlas.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// Figures: what they say, what they are made of, what speaks against them.
final class FigureSheets {
    private static final Texts TEXTS = Texts.beside(FigureSheets.class);

    private final Figures figures;
    private final Console console;
    private final Wording wording;
    private final Names names;
    private final ClaimSheets claims;
    private final RecordSheets records;

    FigureSheets(Figures figures, Console console) {
        this.figures = figures;
        this.console = console;
        this.wording = Wording.in(console.language());
        this.names = new Names(figures, console.language());
        this.claims = new ClaimSheets(figures.visibility(), console);
        this.records = new RecordSheets(figures.visibility(), console);
    }

    /// A figure with everything behind it, or the fact that nobody has reported it.
    Sheet whole(PhaseFigures phases, Phase phase) {
        return phases.at(phase)
                .map(figure ->
                        made(figure)
                                .sheets(
                                        "conflicts",
                                        conflicts(figure).map(records::conflictInBrief).toList()))
                .orElseGet(() -> unreported(phases.about(), phase));
    }

    /// The same in one line, without what is behind it.
    Sheet line(PhaseFigures phases, Phase phase) {
        return phases.at(phase)
                .map(this::said)
                .orElseGet(() -> unreported(phases.about(), phase))
                .brief();
    }

    private Sheet unreported(String about, Phase phase) {
        String said = Numbers.NONE + " " + wording.noReport();
        return sheet(about, phase, said)
                .put("reported", new Leaf(false, console.text(TEXTS, "figure.unreported")))
                .put("value", Optional.empty());
    }

    private Sheet said(Figure figure) {
        String number = wording.written(figure.quantity(), Unit.GPU);
        return sheet(figure.about(), figure.phase(), number)
                .put("reported", new Leaf(true, ""))
                .put("value", Leaf.amount(figure.quantity(), Unit.GPU, console))
                .put("evidence", Leaf.term(figure.evidence(), wording.evidence(figure.evidence())))
                .put("grade", Leaf.term(figure.grade(), wording.grade(figure.grade())))
                .put("claims", Leaf.count(figure.claims()))
                .put("lastConfirmed", Leaf.day(figure.lastConfirmed(), console))
                .put(
                        "freshness",
                        Leaf.term(figure.freshness(), wording.freshness(figure.freshness())));
    }

    private Sheet sheet(String about, Phase phase, String said) {
        String id = Figure.id(about, phase);
        String heading = id + "  " + names.name(about) + ", " + wording.phase(phase) + ": " + said;
        return new Sheet("figure", id, heading)
                .put("about", new Leaf(about, ""))
                .put("name", names.text(about).map(name -> Leaf.text(name, console).unshown()))
                .put("phase", new Leaf(Codes.of(phase), ""));
    }

    private Sheet made(Figure figure) {
        return said(figure)
                .put("formula", formula(figure))
                .put("withoutMin", parts(Bounds.withoutMin(figure)))
                .put("withoutMax", parts(Bounds.withoutMax(figure)))
                .put("unknownParts", parts(List.copyOf(figure.quantity().unknownParts())))
                .put("ruling", figure.ruling().filter(r -> isOwn(figure, r)).map(this::ruling))
                .sheet("claim", own(figure).map(claims::claimAtFigure))
                .sheets("parts", figure.parts().stream().map(this::made).toList())
                .sheets("rivals", figure.rivals().stream().map(claims::claimAtFigure).toList());
    }

    private Leaf parts(List<String> ids) {
        return new Leaf(ids, names.list(ids));
    }

    /// The claim that answers for the thing itself; that of an only part is shown at the part.
    private static Optional<Claim> own(Figure figure) {
        return figure.used().filter(_ -> !Bounds.isSum(figure));
    }

    private static boolean isOwn(Figure figure, Ruling ruling) {
        return ruling.about().equals(figure.about());
    }

    /// How a sum is added up; absent for a figure that is reported.
    private Optional<Leaf> formula(Figure figure) {
        if (!Bounds.isSum(figure)) {
            return Optional.empty();
        }
        String ids = figure.parts().stream().map(Figure::id).collect(Collectors.joining(" + "));
        String numbers =
                figure.parts().stream()
                        .map(part -> wording.written(part.quantity(), Unit.GPU))
                        .collect(Collectors.joining(" + "));
        return Optional.of(new Leaf(ids, ids + " = " + numbers));
    }

    private Leaf ruling(Ruling ruling) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("claim", ruling.claim());
        json.put("reason", Json.text(ruling.reason()));
        return new Leaf(json, ruling.claim() + ": " + ruling.reason().in(console.language()));
    }

    /// The open conflicts in which a claim behind the figure takes a side.
    private Stream<Conflict> conflicts(Figure figure) {
        Set<String> behind = claims(figure).map(Claim::id).collect(Collectors.toSet());
        return figures.visibility().openConflicts().stream()
                .filter(conflict ->
                        conflict.positions().stream()
                                .flatMap(position -> position.claims().stream())
                                .anyMatch(behind::contains));
    }

    private static Stream<Claim> claims(Figure figure) {
        Stream<Claim> own = Stream.concat(figure.used().stream(), figure.rivals().stream());
        return Stream.concat(own, figure.parts().stream().flatMap(FigureSheets::claims));
    }
}
