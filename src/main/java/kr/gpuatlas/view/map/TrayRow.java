package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;

/// One thing that nobody has placed on the map.
///
/// @param phase the first phase that has been reported of it
/// @param quantity in that phase; absent where nobody has said how many
/// @param inside whether it is part of the row before it
record TrayRow(
        Text name,
        Optional<Phase> phase,
        Optional<Quantity> quantity,
        boolean inside,
        Selection selection) {

    /// The programmes none of whose parts has a place, the orders of the others that have none,
    /// then the sites announced without a place.
    static List<TrayRow> of(Figures figures) {
        Dataset dataset = figures.dataset();
        Set<String> placed =
                dataset.sites().stream()
                        .filter(site -> site.position().isPresent())
                        .filter(site -> isCurrent(site, figures))
                        .flatMap(site -> site.holds().stream())
                        .collect(Collectors.toSet());
        List<TrayRow> rows = new ArrayList<>();
        for (Programme programme : dataset.programmes()) {
            if (!placed.contains(programme.id())) {
                addProgramme(programme, placed, figures, rows);
            }
        }
        dataset.sites().stream()
                .filter(site -> site.position().isEmpty() && isCurrent(site, figures))
                .map(TrayRow::unannounced)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    private static boolean isCurrent(Site site, Figures figures) {
        return figures.visibility().presence(site) == Site.Presence.CURRENT;
    }

    private static void addProgramme(
            Programme programme, Set<String> placed, Figures figures, List<TrayRow> rows) {
        List<Lot> lots =
                figures.dataset().lots().stream()
                        .filter(lot -> lot.programme().equals(programme.id()))
                        .toList();
        boolean anyPlaced =
                lots.stream()
                        .filter(lot -> lot.inPledge() || !programme.inPledge())
                        .anyMatch(lot -> placed.contains(lot.id()));
        Optional<Figure> own = figures.about(programme.id()).widest();
        boolean whole = !anyPlaced && own.isPresent();
        if (whole) {
            rows.add(row(programme.shortName(), own.get(), false, programme.id()));
        }
        lots.stream()
                .filter(lot -> lot.partOf().isEmpty())
                .forEach(lot -> addLot(lot, lots, placed, figures, whole, rows));
    }

    private static void addLot(
            Lot lot,
            List<Lot> lots,
            Set<String> placed,
            Figures figures,
            boolean inside,
            List<TrayRow> rows) {
        if (placed.contains(lot.id())) {
            return;
        }
        List<Lot> parts =
                lots.stream()
                        .filter(part -> part.partOf().filter(lot.id()::equals).isPresent())
                        .toList();
        if (parts.stream().anyMatch(part -> placed.contains(part.id()))) {
            parts.forEach(part -> addLot(part, lots, placed, figures, inside, rows));
            return;
        }
        figures.about(lot.id())
                .widest()
                .ifPresent(figure ->
                        rows.add(
                                row(
                                        lot.name(),
                                        figure,
                                        inside && lot.inPledge(),
                                        lot.programme())));
    }

    private static TrayRow row(Text name, Figure figure, boolean inside, String programme) {
        return new TrayRow(
                name,
                Optional.of(figure.phase()),
                Optional.of(figure.quantity()).filter(Quantity::isKnown),
                inside,
                Selection.programme(programme));
    }

    private static TrayRow unannounced(Site site) {
        return new TrayRow(
                site.shortName(),
                Optional.empty(),
                Optional.empty(),
                false,
                Selection.site(site.id()));
    }
}
