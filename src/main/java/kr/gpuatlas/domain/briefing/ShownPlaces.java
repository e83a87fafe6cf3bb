package kr.gpuatlas.domain.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.view.Selection;

/// Finds who places what a scene shows on the map.
final class ShownPlaces {
    private final Figures figures;
    private final Visibility visibility;
    private final BriefingScene scene;

    ShownPlaces(Figures figures, BriefingScene scene) {
        this.figures = figures;
        this.visibility = figures.visibility();
        this.scene = scene;
    }

    /// The closest source of each claim that places a site; none without a map.
    Stream<Source> sources() {
        return scene.picture().hasMap()
                ? scene.view().selection().stream().flatMap(this::sites).flatMap(this::placed)
                : Stream.empty();
    }

    /// A site that is asked for may have moved since; of the others only those in use count.
    private Stream<Site> sites(Selection selection) {
        return figures.dataset().sites().stream()
                .filter(visibility::isPlaced)
                .filter(site ->
                        switch (selection.kind()) {
                            case SITE -> site.id().equals(selection.id());
                            case PROGRAMME ->
                                    isInUse(site) && site.programmes().contains(selection.id());
                            case PARTNER -> isInUse(site) && site.partner().equals(selection.id());
                            case PROVINCE -> false;
                        });
    }

    private boolean isInUse(Site site) {
        return visibility.presence(site) == Site.Presence.CURRENT;
    }

    private Stream<Source> placed(Site site) {
        List<Claim> claims = placing(site);
        return claims.isEmpty()
                ? visibility.publicSources(site.sources()).stream().limit(1)
                : claims.stream()
                        .flatMap(claim -> visibility.publicSources(claim).stream().limit(1));
    }

    /// The newest of the claims that stand and say where it is.
    private List<Claim> placing(Site site) {
        List<Claim> claims =
                visibility.claims().stream()
                        .filter(claim -> claim.subject() == Subject.PLACE)
                        .filter(claim -> claim.standing() == Standing.ACCEPTED)
                        .filter(claim -> claim.site().filter(site.id()::equals).isPresent())
                        .sorted(Comparator.comparing(Claim::when).reversed())
                        .toList();
        return claims.stream()
                .filter(claim -> claim.when().equals(claims.getFirst().when()))
                .toList();
    }
}
