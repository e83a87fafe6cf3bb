package kr.gpuatlas.cli.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.cli.call.Ids;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Texts;

/// Finds what an id names and opens its sheet; what is not yet known on the day is a [Complaint].
final class Explanation {
    private static final Texts TEXTS = Texts.beside(Explanation.class);

    private final Figures figures;
    private final Dataset dataset;
    private final Visibility visibility;
    private final FigureSheets figureSheets;
    private final DossierSheets dossiers;
    private final ClaimSheets claims;
    private final RecordSheets records;

    Explanation(Figures figures, Console console) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.visibility = figures.visibility();
        this.figureSheets = new FigureSheets(figures, console);
        this.dossiers = new DossierSheets(figures, console);
        this.claims = new ClaimSheets(visibility, console);
        this.records = new RecordSheets(visibility, console);
    }

    /// @throws Complaint if nothing has the id, or it is not yet known
    Sheet of(String id) {
        return figure(id)
                .or(() -> counted(id))
                .or(() -> known(id))
                .or(() -> chosen(id))
                .orElseThrow(() -> {
                    List<String> nearest = Ids.nearest(id, dataset);
                    return Complaint.no(
                            nearest.isEmpty()
                                    ? TEXTS.both("explain.nothing", id)
                                    : TEXTS.both(
                                            "explain.nearest", id, String.join(", ", nearest)));
                });
    }

    /// Such as `P-MSIT.contracted`; `national` stands for the id of the pledge.
    private Optional<Sheet> figure(String id) {
        int dot = id.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String about = Ids.canonical(id.substring(0, dot), dataset);
        return Arrays.stream(Phase.values())
                .filter(phase -> Codes.of(phase).equals(id.substring(dot + 1)))
                .filter(_ -> dataset.counted().contains(about))
                .findFirst()
                .map(phase -> figureSheets.whole(figures.about(about), phase));
    }

    private Optional<Sheet> counted(String id) {
        if (Ids.canonical(id, dataset).equals(dataset.pledge().id())) {
            return Optional.of(dossiers.pledge());
        }
        return dataset.programme(id)
                .map(programme -> dossiers.programme(programme.id()))
                .or(() -> dataset.lot(id).map(dossiers::lot))
                .or(() -> dataset.partner(id).map(partner -> dossiers.partner(partner.id())))
                .or(() ->
                        dataset.site(id)
                                .map(site -> seen(id, visibility.isPlaced(site), site))
                                .map(dossiers::site));
    }

    private Optional<Sheet> known(String id) {
        return dataset.claim(id)
                .map(claim -> seen(id, visibility.sees(claim), claim))
                .map(claims::claim)
                .or(() ->
                        find(dataset.milestones(), Milestone::id, id)
                                .map(found -> seen(id, visibility.sees(found), found))
                                .map(records::milestone))
                .or(() ->
                        find(dataset.conflicts(), Conflict::id, id)
                                .map(found -> seen(id, isSeen(found), found))
                                .map(records::conflict))
                .or(() ->
                        find(dataset.unknowns(), Unknown::id, id)
                                .map(found -> seen(id, visibility.isAsked(found), found))
                                .map(records::unknown))
                .or(() ->
                        dataset.source(id)
                                .map(found -> seen(id, visibility.isPublished(found), found))
                                .map(claims::source));
    }

    private boolean isSeen(Conflict conflict) {
        return visibility.publicPositions(conflict).size() > 1;
    }

    private Optional<Sheet> chosen(String id) {
        return find(dataset.constants(), Constant::id, id)
                .map(records::constant)
                .or(() -> find(dataset.assumptions(), Assumption::id, id).map(records::assumption));
    }

    private <T> T seen(String id, boolean seen, T thing) {
        if (!seen) {
            throw Complaint.no(
                    TEXTS.both(
                            "explain.not-yet",
                            id,
                            figures.clock().asOf(),
                            figures.clock().knownOn()));
        }
        return thing;
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> id, String wanted) {
        return all.stream().filter(item -> id.apply(item).equals(wanted)).findFirst();
    }
}
