package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;

/// Finds what has no published place: the programmes none of whose parts has one, the orders of the
/// others, and the sites announced without a place.
final class TrayRows {
    private final Figures figures;
    private final Dataset dataset;
    private final Set<String> placed;
    private final List<TrayRow> rows = new ArrayList<>();

    private TrayRows(Figures figures) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.placed =
                dataset.sites().stream()
                        .filter(site -> site.position().isPresent() && isCurrent(site))
                        .flatMap(site -> site.holds().stream())
                        .collect(Collectors.toSet());
    }

    static List<TrayRow> of(Figures figures) {
        TrayRows tray = new TrayRows(figures);
        tray.dataset.programmes().stream()
                .filter(programme -> !tray.placed.contains(programme.id()))
                .forEach(tray::add);
        tray.dataset.sites().stream()
                .filter(site -> site.position().isEmpty() && tray.isCurrent(site))
                .forEach(tray::add);
        return List.copyOf(tray.rows);
    }

    private boolean isCurrent(Site site) {
        return figures.visibility().presence(site) == Site.Presence.CURRENT;
    }

    private void add(Programme programme) {
        List<Lot> lots =
                dataset.lots().stream()
                        .filter(lot -> lot.programme().equals(programme.id()))
                        .toList();
        boolean partPlaced =
                lots.stream()
                        .filter(lot -> lot.inPledge() || !programme.inPledge())
                        .anyMatch(lot -> placed.contains(lot.id()));
        Optional<Figure> own = figures.about(programme.id()).widest().filter(_ -> !partPlaced);
        own.ifPresent(figure -> add(programme.shortName(), figure, false, programme.id()));
        lots.stream()
                .filter(lot -> lot.partOf().isEmpty())
                .forEach(lot -> add(lot, own.isPresent()));
    }

    /// A lot, or those of its parts that have no place when one of them has.
    private void add(Lot lot, boolean inside) {
        if (placed.contains(lot.id())) {
            return;
        }
        List<Lot> parts =
                dataset.lots().stream()
                        .filter(part -> part.partOf().filter(lot.id()::equals).isPresent())
                        .toList();
        if (parts.stream().anyMatch(part -> placed.contains(part.id()))) {
            parts.forEach(part -> add(part, inside));
            return;
        }
        figures.about(lot.id())
                .widest()
                .ifPresent(f -> add(lot.name(), f, inside && lot.inPledge(), lot.programme()));
    }

    private void add(Text name, Figure figure, boolean inside, String programme) {
        rows.add(
                new TrayRow(
                        name,
                        Optional.of(figure.phase()),
                        Optional.of(figure.quantity()).filter(Quantity::isKnown),
                        inside,
                        Selection.programme(programme)));
    }

    private void add(Site site) {
        rows.add(
                new TrayRow(
                        site.shortName(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Selection.site(site.id())));
    }
}
