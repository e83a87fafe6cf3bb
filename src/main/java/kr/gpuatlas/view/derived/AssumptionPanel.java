package kr.gpuatlas.view.derived;

import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.derived.Derived;
import kr.gpuatlas.view.control.SectionHeader;

/// Every assumption with its owner, its default and its reason, to be changed; those that take part
/// in what is shown come first.
final class AssumptionPanel extends VBox {
    AssumptionPanel(Context context, List<Derived> all, DerivedView.Actions actions) {
        getStyleClass().add("assumption-panel");
        List<Assumption> assumptions = context.original().assumptions();
        int changed = context.assumed().changes().size();
        getChildren()
                .add(
                        new SectionHeader(
                                context.text("assumptions"),
                                changed == 0
                                        ? String.valueOf(assumptions.size())
                                        : context.text("assumptions.changed", changed)));
        assumptions.stream()
                .sorted(Comparator.comparing(assumption -> !isUsed(assumption, all)))
                .map(assumption ->
                        new AssumptionCard(context, assumption, isUsed(assumption, all), actions))
                .forEach(getChildren()::add);
    }

    private static boolean isUsed(Assumption assumption, List<Derived> all) {
        return all.stream()
                .flatMap(derived -> derived.assumptions().stream())
                .anyMatch(input -> input.id().equals(assumption.id()));
    }
}
