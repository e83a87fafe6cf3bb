package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.ContainmentLaw;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;

/// What the figures of a sound dataset must add up to.
final class FigureChecks {
    private final Dataset dataset;
    private final Ledger ledger;

    /// One way in which a whole is divided: by lot or within one, by model or not.
    private record Split(
            Claim whole, String metric, Unit unit, boolean sameThing, boolean byModel) {}

    private FigureChecks(Dataset dataset, Ledger ledger) {
        this.dataset = dataset;
        this.ledger = ledger;
    }

    static void run(Dataset dataset, Ledger ledger) {
        FigureChecks checks = new FigureChecks(dataset, ledger);
        checks.checkParts();
        checks.checkPhases();
    }

    private void checkParts() {
        Map<String, Claim> claims =
                dataset.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<Split, Quantity> sums = new LinkedHashMap<>();
        for (Claim part : dataset.claims()) {
            Claim whole = part.partOf().map(claims::get).orElse(null);
            if (whole != null
                    && part.standing() == Standing.ACCEPTED
                    && part.value() instanceof Value.Measure(Quantity quantity, Unit unit)
                    && unit(whole).equals(Optional.of(unit))) {
                boolean sameThing = part.about().equals(whole.about());
                boolean byModel = part.model().isPresent();
                Split split = new Split(whole, part.metric(), unit, sameThing, byModel);
                sums.merge(split, quantity, Quantity::plus);
            }
        }
        sums.forEach((split, sum) -> checkSum(split.whole(), sum));
    }

    private static Optional<Unit> unit(Claim claim) {
        return claim.value() instanceof Value.Measure(Quantity _, Unit unit)
                ? Optional.of(unit)
                : Optional.empty();
    }

    private void checkSum(Claim whole, Quantity sum) {
        Quantity quantity = whole.quantity().orElse(Quantity.NONE);
        if (exceeds(sum.min(), quantity.max())) {
            report(whole, Rule.PARTS_EXCEED_WHOLE, plain(sum.min()), plain(quantity.max()));
        } else if (exceeds(sum.stated(), quantity.stated())) {
            report(whole, Rule.PARTS_EXCEED_STATED, plain(sum.stated()), plain(quantity.stated()));
        }
    }

    private void report(Claim claim, Rule rule, Object... arguments) {
        ledger.report(ledger.at(claim.id()), rule, "\"" + claim.id() + "\"", arguments);
    }

    private void checkPhases() {
        for (ContainmentLaw.Breach breach : ContainmentLaw.breaches(dataset)) {
            Rule rule = breach.certain() ? Rule.PHASE_EXCEEDS : Rule.PHASE_EXCEEDS_STATED;
            Figure inner = breach.inner();
            int at = ledger.at(inner.used().map(Claim::id).orElse(inner.about()));
            String value = "\"" + inner.id() + "\"";
            ledger.report(at, rule, value, inner.id(), breach.outer().id(), breach.day());
        }
    }

    private static boolean exceeds(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) > 0;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("?");
    }
}
