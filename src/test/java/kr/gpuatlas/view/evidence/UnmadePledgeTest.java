package kr.gpuatlas.view.evidence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an explanation says it is of.
class UnmadePledgeTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private static List<String> titles(Language language, LocalDate day) {
        Screens.start();
        return Screens.onFx(() -> {
            ViewState view = ViewState.opening(DATASET, Theme.DARK, language).withAsOf(day);
            ExplanationView explanation =
                    new ExplanationView(
                            new AtlasModel(DATASET, view),
                            "national.contracted",
                            ExplanationView.Place.SHEET,
                            new Witness());
            new Scene(explanation, 892, 960);
            explanation.applyCss();
            return explanation.lookupAll(".label").stream()
                    .map(Labeled.class::cast)
                    .map(Labeled::getText)
                    .toList();
        });
    }

    @Test
    void aSumOfWhatIsReportedIsNotCalledExactWhilePartsAreSilent() {
        List<String> said = titles(Language.EN, DATASET.edition().lastDay());
        assertTrue(
                said.stream()
                        .anyMatch(words ->
                                words.contains(
                                        "exact for what is reported; 4 parts have no report")),
                said.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 2025-09-01, Contracted · All programmes",
        "KO, 2025-09-01, 계약 · 모든 사업",
        "EN, 2025-11-30, 'Contracted · Pledge of 260,000 GPUs'"
    })
    void theNameOfThePledgeIsSaidFromTheDayItWasMade(
            Language language, LocalDate day, String title) {
        List<String> said = titles(language, day);
        assertTrue(said.contains(title), said.toString());
    }
}
