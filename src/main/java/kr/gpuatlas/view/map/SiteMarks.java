package kr.gpuatlas.view.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Shown;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.TransverseMercator;

/// Decides which sites stand on the map and as what, the most important first.
final class SiteMarks {
    private final Figures figures;
    private final ViewState view;
    private final Contents contents;

    /// The ids of the claims that name a site, by its id.
    private final Map<String, Set<String>> placing;

    private final Predicate<Site> passed;

    SiteMarks(Figures figures, ViewState view, ProvinceLookup provinces) {
        this.figures = figures;
        this.view = view;
        this.contents = new Contents(figures, view.layer());
        this.placing =
                figures.visibility().claims().stream()
                        .filter(claim -> claim.site().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        claim -> claim.site().orElseThrow(),
                                        Collectors.mapping(Claim::id, Collectors.toSet())));
        this.passed = Shown.sites(figures, view.filter(), provinces);
    }

    static List<SiteMark> of(Figures figures, ViewState view, ProvinceLookup provinces) {
        SiteMarks marks = new SiteMarks(figures, view, provinces);
        return figures.dataset().sites().stream()
                .flatMap(site -> marks.mark(site).stream())
                .sorted(Comparator.comparingDouble(SiteMark::weight).reversed())
                .toList();
    }

    /// A site's marker, if somebody has placed it.
    Optional<SiteMark> mark(Site site) {
        return figures.visibility().isPlaced(site)
                ? site.position().map(position -> mark(site, position))
                : Optional.empty();
    }

    private SiteMark mark(Site site, Site.Position position) {
        boolean ghost = figures.visibility().presence(site) == Site.Presence.GHOST;
        Contents.Said said = contents.at(site);
        return new SiteMark(
                site,
                TransverseMercator.KOREA.forward(new LatLon(position.lat(), position.lon())),
                form(site, ghost, said.content()),
                ghost ? new Content.Nothing(view.layer()) : said.content(),
                ghost ? 0 : conflicts(site),
                said.figure(),
                isSelected(site, ghost),
                passed.test(site));
    }

    private static SiteMark.Form form(Site site, boolean ghost, Content content) {
        if (ghost) {
            return SiteMark.Form.GHOST;
        }
        if (!content.isEmpty()) {
            return content instanceof Content.Backing ? SiteMark.Form.BACKED : SiteMark.Form.SIZED;
        }
        if (site.precision() == Precision.HEADQUARTERS) {
            return SiteMark.Form.HEADQUARTERS;
        }
        return site.loneSource() ? SiteMark.Form.LONE : SiteMark.Form.NO_COUNT;
    }

    private boolean isSelected(Site site, boolean ghost) {
        return view.selection().filter(selection -> selects(selection, site, ghost)).isPresent();
    }

    private static boolean selects(Selection selection, Site site, boolean ghost) {
        return switch (selection.kind()) {
            case SITE -> site.id().equals(selection.id());
            case PROGRAMME -> !ghost && site.programmes().contains(selection.id());
            case PARTNER -> !ghost && site.partner().equals(selection.id());
            case PROVINCE -> false;
        };
    }

    /// They concern it through a claim that names the place, or through what stands there.
    private int conflicts(Site site) {
        return figures.visibility()
                .openConflicts(Set.copyOf(site.holds()), placing.getOrDefault(site.id(), Set.of()))
                .size();
    }
}
