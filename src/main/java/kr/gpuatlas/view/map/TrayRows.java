package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;

/// Finds what has no published place: the programmes none of whose parts has one, the orders of the
/// others, and the sites announced without a place.
final class TrayRows {
    private final Figures figures;
    private final Layer layer;
    private final Contents contents;
    private final Dataset dataset;
    private final Set<String> placed;
    private final List<TrayRow> rows = new ArrayList<>();

    private TrayRows(Figures figures, Layer layer) {
        this.figures = figures;
        this.layer = layer;
        this.contents = new Contents(figures, layer);
        this.dataset = figures.dataset();
        this.placed =
                dataset.sites().stream()
                        .filter(site -> site.position().isPresent() && isCurrent(site))
                        .flatMap(site -> site.holds().stream())
                        .collect(Collectors.toSet());
    }

    static List<TrayRow> of(Figures figures, Layer layer) {
        TrayRows tray = new TrayRows(figures, layer);
        if (layer == Layer.POWER) {
            Power.unplaced(figures.visibility()).forEach(tray::add);
        } else {
            tray.addAll();
        }
        return List.copyOf(tray.rows);
    }

    private void addAll() {
        dataset.programmes().stream()
                .filter(programme -> !placed.contains(programme.id()))
                .forEach(this::add);
        dataset.sites().stream()
                .filter(site -> site.position().isEmpty() && isCurrent(site))
                .forEach(this::add);
    }

    /// A plan for power; what the pledge as a whole needs is nobody's place.
    private void add(Claim claim) {
        Optional<Programme> programme =
                dataset.lot(claim.about())
                        .flatMap(lot -> dataset.programme(lot.programme()))
                        .or(() -> dataset.programme(claim.about()));
        Optional<Content.Plan> plan =
                claim.quantity().map(megawatts -> new Content.Plan(megawatts, claim.due()));
        programme.ifPresent(owner ->
                rows.add(
                        new TrayRow(
                                owned(owner.shortName(), claim.label()),
                                new Content.Megawatts(plan, Optional.empty()),
                                false,
                                Selection.programme(owner.id()),
                                claim.id())));
    }

    private static Text owned(Text owner, Text label) {
        return new Text(owner.ko() + " · " + label.ko(), owner.en() + " · " + label.en());
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
                .filter(lot -> own.filter(figure -> isAll(lot, figure)).isEmpty())
                .forEach(lot -> add(lot, own.isPresent()));
    }

    /// Whether one claim about a lot is all there is of its programme, which would be told twice.
    private boolean isAll(Lot lot, Figure own) {
        return own.used().isPresent()
                && figures.about(lot.id())
                        .at(own.phase())
                        .filter(figure -> figure.used().equals(own.used()))
                        .isPresent();
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
        ordered(figures.about(lot.id()))
                .ifPresent(f -> add(lot.name(), f, inside && lot.inPledge(), lot.programme()));
    }

    /// What has been ordered says more of an order than what was announced of it.
    private static Optional<Figure> ordered(PhaseFigures order) {
        return order.reported()
                .filter(figure -> figure.phase() != Phase.ANNOUNCED)
                .findFirst()
                .or(order::widest);
    }

    private void add(Text name, Figure figure, boolean inside, String programme) {
        rows.add(
                new TrayRow(
                        name, said(figure), inside, Selection.programme(programme), figure.id()));
    }

    private Content said(Figure figure) {
        return layer == Layer.EVIDENCE
                ? contents.backing(Optional.of(figure.id()))
                : new Content.Counts(
                        List.of(new Content.Disc(figure.phase(), figure.quantity())),
                        Optional.empty(),
                        Optional.empty());
    }

    private void add(Site site) {
        rows.add(
                new TrayRow(
                        site.shortName(),
                        new Content.Nothing(layer),
                        false,
                        Selection.site(site.id()),
                        ""));
    }
}
