package kr.gpuatlas.cli.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.Pledge;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Texts;

/// The pledge, programmes, lots, partners and sites: what is known about each, one line a piece.
final class DossierSheets {
    private static final Texts TEXTS = Texts.beside(DossierSheets.class);

    private final Figures figures;
    private final Console console;
    private final Names names;
    private final Dossiers dossiers;
    private final FigureSheets figureSheets;
    private final ClaimSheets claims;
    private final RecordSheets records;

    DossierSheets(Figures figures, Console console) {
        this.figures = figures;
        this.console = console;
        this.names = new Names(figures.dataset(), console.language());
        this.dossiers = new Dossiers(figures);
        this.figureSheets = new FigureSheets(figures, console);
        this.claims = new ClaimSheets(figures.visibility(), console);
        this.records = new RecordSheets(figures.visibility(), console);
    }

    Sheet pledge() {
        Pledge pledge = figures.dataset().pledge();
        Dossier dossier = dossiers.pledge(pledge.name(), figures.dataset().edition().title());
        return sheet("pledge", pledge.id(), dossier);
    }

    Sheet programme(String id) {
        return sheet("programme", id, dossiers.programme(id).orElseThrow());
    }

    Sheet partner(String id) {
        return sheet("partner", id, dossiers.partner(id).orElseThrow());
    }

    Sheet site(Site site) {
        return sheet("site", site.id(), dossiers.site(site.id()).orElseThrow());
    }

    Sheet lot(Lot lot) {
        PhaseFigures own = figures.about(lot.id());
        return new Sheet("lot", lot.id(), lot.id() + "  " + lot.name().in(console.language()))
                .put("name", Leaf.text(lot.name(), console).unshown())
                .put("programme", Leaf.named(lot.programme(), names))
                .put("operator", lot.operator().map(id -> Leaf.named(id, names)))
                .put("inPledge", inPledge(lot))
                .put("note", lot.note().map(text -> Leaf.text(text, console)))
                .sheets("figures", phases(own).toList());
    }

    private Leaf inPledge(Lot lot) {
        return new Leaf(
                lot.inPledge(),
                console.text(TEXTS, lot.inPledge() ? "in-pledge.yes" : "in-pledge.no"));
    }

    private Stream<Sheet> phases(PhaseFigures phases) {
        return Arrays.stream(Phase.values()).map(phase -> figureSheets.line(phases, phase));
    }

    private Stream<Sheet> reported(PhaseFigures phases) {
        return phases.reported().map(figure -> figureSheets.line(phases, figure.phase()));
    }

    private Sheet sheet(String kind, String id, Dossier dossier) {
        boolean counts =
                id.equals(figures.dataset().pledge().id())
                        || figures.dataset().programme(id).isPresent();
        PhaseFigures own = dossier.figures();
        List<Sheet> phases = (counts ? phases(own) : reported(own)).toList();
        return new Sheet(kind, id, id + "  " + dossier.title().in(console.language()))
                .put("name", Leaf.text(dossier.title(), console).unshown())
                .put("summary", Leaf.text(dossier.subtitle(), console))
                .put("lastReport", dossier.lastReport().map(day -> Leaf.day(day, console)))
                .put("hidden", new Leaf(dossier.hidden(), hidden(dossier.hidden())))
                .sheets("figures", phases)
                .sheets("lots", dossier.lots().stream().flatMap(this::reported).toList())
                .sheets("conflicts", briefly(dossier.conflicts().stream().map(records::conflict)))
                .sheets("claims", briefly(dossier.claims().stream().map(claims::claim)))
                .sheets(
                        "milestones",
                        briefly(dossier.milestones().stream().map(records::milestone)))
                .sheets("unknowns", briefly(dossier.unknowns().stream().map(records::unknown)))
                .sheets(
                        "sources",
                        claims.sources(dossier.sources().stream().map(Source::id).toList()));
    }

    private String hidden(long count) {
        return count == 0 ? "" : console.text(TEXTS, "hidden", count);
    }

    private static List<Sheet> briefly(Stream<Sheet> sheets) {
        return sheets.map(Sheet::brief).toList();
    }
}
