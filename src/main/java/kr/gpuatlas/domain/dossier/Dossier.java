package kr.gpuatlas.domain.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;

/// Everything that can be seen about one thing under two clocks.
///
/// @param monogram what stands for it
/// @param subtitle what it is, in one line
/// @param figures of the thing itself; without any for a partner or place that holds no lot
/// @param lots the figures of its lots, of those it runs, or of those it holds
/// @param conflicts open ones
/// @param claims all but the phase counts, newest first
/// @param sources behind everything listed, newest first
/// @param hidden how many claims and milestones about it only later days would show
/// @param lastReport the newest day anything about it was reported
public record Dossier(
        Text monogram,
        Text title,
        Text subtitle,
        PhaseFigures figures,
        List<PhaseFigures> lots,
        List<Conflict> conflicts,
        List<Milestone> milestones,
        List<Claim> claims,
        List<Membership> memberships,
        List<Place> places,
        List<Unknown> unknowns,
        List<Source> sources,
        long hidden,
        Optional<LocalDate> lastReport) {

    public Dossier {
        lots = List.copyOf(lots);
        conflicts = List.copyOf(conflicts);
        milestones = List.copyOf(milestones);
        claims = List.copyOf(claims);
        memberships = List.copyOf(memberships);
        places = List.copyOf(places);
        unknowns = List.copyOf(unknowns);
        sources = List.copyOf(sources);
    }

    /// The same, of which parts may have been reported later than the whole.
    Dossier reported(Optional<LocalDate> last) {
        return new Dossier(
                monogram,
                title,
                subtitle,
                figures,
                lots,
                conflicts,
                milestones,
                claims,
                memberships,
                places,
                unknowns,
                sources,
                hidden,
                last);
    }

    /// Who does what in which programme, and whether it still does.
    public record Membership(
            Programme programme, String partner, Programme.Role role, boolean current) {}

    /// A site, as it appears on the day.
    public record Place(Site site, Site.Presence presence) {}

    /// A figure of each lot that has one, so that they can be compared: of the phase that most lots
    /// have, the first of several; then the furthest one of those that do not have it. An only lot
    /// has nothing to be compared with, and all its figures are told.
    public List<Figure> parts() {
        if (lots.size() == 1) {
            return lots.getFirst().reported().toList();
        }
        Optional<Phase> common =
                Arrays.stream(Phase.values())
                        .max(
                                Comparator.comparingLong(this::reporting)
                                        .thenComparing(Comparator.reverseOrder()));
        Predicate<PhaseFigures> shares = lot -> common.flatMap(lot::at).isPresent();
        return Stream.concat(
                        lots.stream().flatMap(lot -> common.flatMap(lot::at).stream()),
                        lots.stream()
                                .filter(shares.negate())
                                .flatMap(lot -> lot.furthest().stream()))
                .toList();
    }

    private long reporting(Phase phase) {
        return lots.stream().filter(lot -> lot.at(phase).isPresent()).count();
    }

    /// Milestones that have happened.
    public Stream<Milestone> met() {
        return milestones.stream().filter(Milestone::met);
    }

    /// Milestones that are planned.
    public Stream<Milestone> planned() {
        return milestones.stream().filter(milestone -> !milestone.met());
    }
}
