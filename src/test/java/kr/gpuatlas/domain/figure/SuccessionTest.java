package kr.gpuatlas.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.bench.Synthetic;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is answered again from day to day is all that is another figure.
class SuccessionTest {
    /// What is counted, by what it is of; and by which claim.
    private record Said(Map<Phase, Quantity> quantities, List<Optional<String>> used) {
        static Said of(PhaseFigures figures) {
            Map<Phase, Quantity> quantities = new HashMap<>();
            figures.byPhase().forEach((phase, figure) -> quantities.put(phase, figure.quantity()));
            return new Said(
                    quantities,
                    figures.byPhase().values().stream()
                            .map(figure -> figure.used().map(claim -> claim.id()))
                            .toList());
        }
    }

    static Stream<Dataset> datasets() {
        return Stream.of(
                EmbeddedDataset.read(), Synthetic.dataset(300, 5), Synthetic.dataset(600, 8));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyDayHasTheFiguresItHasByItself(Dataset dataset) {
        Succession days = new Succession(dataset);
        Map<String, Said> now = new HashMap<>();
        int again = 0;
        int all = 0;
        for (LocalDate day : Course.changeDays(dataset)) {
            List<PhaseFigures> changed = days.advance(day);
            changed.forEach(figures -> now.put(figures.about(), Said.of(figures)));
            Map<String, Said> alone = alone(dataset, day);
            assertEquals(alone, now, day.toString());
            again += changed.size();
            all += alone.size();
        }
        assertTrue(again < all / 2, again + " of " + all);
    }

    private static Map<String, Said> alone(Dataset dataset, LocalDate day) {
        Figures figures = Figures.of(dataset, Clock.at(day), Scope.PLEDGE);
        Map<String, Said> said = new HashMap<>();
        Stream.of(
                        Stream.of(figures.national()),
                        figures.programmes().values().stream(),
                        figures.lots().values().stream())
                .flatMap(each -> each)
                .forEach(each -> said.put(each.about(), Said.of(each)));
        return said;
    }
}
