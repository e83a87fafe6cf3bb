package kr.gpuatlas.domain.explanation;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.explanation.Rival.Reason;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// Says of every statement that does not answer a question why it does not.
final class Contest {
    private final Visibility visibility;

    Contest(Visibility visibility) {
        this.visibility = visibility;
    }

    List<Rival> of(Figure figure) {
        return figure.rivals().stream()
                .filter(claim -> claim.partOf().isEmpty())
                .map(claim -> rival(claim, figure))
                .toList();
    }

    /// Other statements on what a claim measures, as of the same day or another.
    List<Rival> of(Claim claim) {
        return visibility.claims().stream()
                .filter(other -> !other.equals(claim) && isSameQuestion(other, claim))
                .map(other -> beside(other))
                .toList();
    }

    private static boolean isSameQuestion(Claim a, Claim b) {
        return a.about().equals(b.about())
                && a.subject() == b.subject()
                && a.subject() != Subject.STATEMENT
                && a.metric().equals(b.metric())
                && a.phase().equals(b.phase())
                && a.partOf().equals(b.partOf())
                && a.partOf().isEmpty();
    }

    private Rival beside(Claim claim) {
        return rival(
                claim,
                claim.standing() == Standing.ACCEPTED ? Reason.BESIDE : fallen(claim),
                claim.reason());
    }

    private Rival rival(Claim claim, Figure figure) {
        Optional<Ruling> ruling = figure.ruling();
        if (claim.standing() != Standing.ACCEPTED) {
            return rival(claim, fallen(claim), claim.reason());
        }
        if (claim.quantity().filter(Quantity::isKnown).isEmpty()) {
            return rival(claim, Reason.NO_NUMBER, Optional.empty());
        }
        Optional<Claim> used = Anatomy.own(figure);
        if (used.isEmpty()) {
            return rival(claim, Reason.SUMMED, Optional.empty());
        }
        return ruling.isPresent()
                ? rival(claim, Reason.RULED, ruling.map(Ruling::reason))
                : rival(claim, byRule(claim, used.get()), Optional.empty());
    }

    private static Reason fallen(Claim claim) {
        return claim.standing() == Standing.SUPERSEDED ? Reason.SUPERSEDED : Reason.REJECTED;
    }

    private Reason byRule(Claim rival, Claim used) {
        if (visibility.tier(rival).compareTo(visibility.tier(used)) > 0) {
            return Reason.FARTHER;
        }
        if (rival.when().compareTo(used.when()) < 0) {
            return Reason.OLDER;
        }
        return rival.grade().compareTo(used.grade()) > 0 ? Reason.POORER : Reason.BESIDE;
    }

    private Rival rival(Claim claim, Reason reason, Optional<Text> words) {
        return new Rival(
                claim,
                visibility.publicSources(claim.sources()),
                reason,
                words.filter(text -> Hindsight.isFree(text, visibility.clock().knownOn())));
    }
}
