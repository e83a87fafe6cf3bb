package kr.gpuatlas.domain.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;

/// How two datasets decide and count differently; of one dataset, nothing.
final class MethodAccounts {
    private final Dataset early;
    private final Dataset late;

    MethodAccounts(Sides sides) {
        this.early = sides.early().dataset();
        this.late = sides.late().dataset();
    }

    @SuppressWarnings("ReferenceEquality") // datasets are large and immutable
    List<Draft> drafts() {
        if (early == late) {
            return List.of();
        }
        Map<String, Fact.Method> before = methods(early);
        Map<String, Fact.Method> after = methods(late);
        List<Draft> drafts = new ArrayList<>();
        for (String id :
                Sides.ids(List.copyOf(before.keySet()), List.copyOf(after.keySet()), x -> x)) {
            account(Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)))
                    .map(account -> new Draft(account, Cause.CORRECTION, Optional.empty()))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Account> account(
            Optional<Fact.Method> before, Optional<Fact.Method> after) {
        if (before.map(MethodAccounts::meaning).equals(after.map(MethodAccounts::meaning))) {
            return Optional.empty();
        }
        return Optional.of(
                after.map(fact ->
                                new Account(
                                        Kind.METHOD,
                                        fact,
                                        before.map(Fact.class::cast),
                                        Account.State.THERE))
                        .orElseGet(() ->
                                Account.of(Kind.METHOD, before.orElseThrow())
                                        .in(Account.State.GONE)));
    }

    /// What must differ for the method to differ; wording does not count.
    private static Object meaning(Fact.Method method) {
        return switch (method) {
            case Fact.Rule(Ruling ruling, var _) -> ruling.claim();
            case Fact.Choice(Assumption assumption) -> assumption.value();
            case Fact.Given(Constant constant) -> constant.value();
            case Fact.Membership membership -> List.of(membership.counts(), membership.within());
        };
    }

    private Map<String, Fact.Method> methods(Dataset dataset) {
        Map<String, Fact.Method> methods = new LinkedHashMap<>();
        for (Ruling ruling : dataset.rulings()) {
            put(methods, new Fact.Rule(ruling, dataset.claim(ruling.claim())));
        }
        dataset.assumptions().forEach(each -> put(methods, new Fact.Choice(each)));
        dataset.constants().forEach(each -> put(methods, new Fact.Given(each)));
        for (Programme programme : dataset.programmes()) {
            if (isInBoth(programme)) {
                boolean counts = dataset.pledge().parts().contains(programme.id());
                put(methods, new Fact.Membership(programme.id(), counts, Optional.empty()));
            }
        }
        for (Lot lot : dataset.lots()) {
            if (early.lot(lot.id()).isPresent() && late.lot(lot.id()).isPresent()) {
                put(methods, new Fact.Membership(lot.id(), lot.inPledge(), lot.partOf()));
            }
        }
        return methods;
    }

    private boolean isInBoth(Programme programme) {
        return early.programme(programme.id()).isPresent()
                && late.programme(programme.id()).isPresent();
    }

    private static void put(Map<String, Fact.Method> methods, Fact.Method method) {
        methods.put(method.id(), method);
    }
}
