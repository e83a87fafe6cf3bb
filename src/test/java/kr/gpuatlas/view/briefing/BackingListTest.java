package kr.gpuatlas.view.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

/// What others say of a number is what the open conflicts of that number hold against it.
class BackingListTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final int WIDTH = 560;

    @Test
    void theTotalHasEverySideThatIsTakenOnIt() {
        assertThat(row("pledge", "260,000 Pledge"))
                .contains("≥\u00A0260,000 (Ministry of Science and ICT)")
                .contains("≤\u00A0260,000 (Lokmat Times)")
                .contains(">\u00A0250,000 (Asia Business Daily)")
                .contains("≈\u00A0260,000 (Korea.net, German edition)")
                .doesNotContain("State")
                .doesNotContain("52,000");
    }

    @Test
    void theMinistrysNumberHasThatOfItsLaterPlanToo() {
        assertThat(row("pledge", " MSIT "))
                .endsWith("≠ ≤\u00A050,000 (Lokmat Times) · ≥\u00A052,000 (Herald Economy)");
    }

    @Test
    void aSumHasWhatIsSaidOfAPartThatHasNoLineOfItsOwn() {
        assertThat(row("pledge", "22,840 Pledge"))
                .contains("State, 2025 round: ≈\u00A013,000")
                .contains("State, 2026 round: ≈\u00A015,000");
    }

    @Test
    void aSideWithoutANumberIsSaidInItsWords() {
        assertThat(row("pledge", "13,000 Pledge"))
                .contains("≠ State, 2025 round: several thousand in")
                .doesNotContain("Segye");
    }

    @Test
    void aPartsNumbersStandWithThePartWhereItHasALine() {
        assertThat(row("state", "22,840 MSIT")).doesNotContain("15,000");
        assertThat(row("state", "9,704 State, 2026 round")).contains("≠ ≈\u00A015,000 (News1)");
    }

    @Test
    void aNumberWithoutAnOpenConflictHasNoOthers() {
        assertThat(row("pledge", " Hyundai ")).doesNotContain("≠");
    }

    /// The first line with some words, from its number to the end.
    private static String row(String scene, String words) {
        return rows(scene).stream()
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rows(scene)));
    }

    private static List<String> rows(String id) {
        ViewState look = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        BriefingScene scene =
                BriefingJson.embedded(look).scenes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        AtomicReference<BackingList> list = new AtomicReference<>();
        Screens.render(
                () -> {
                    list.set(new BackingList(SceneContents.of(scene, DATASET, look)));
                    return list.get();
                },
                WIDTH,
                WIDTH * 2,
                Stylesheets.of(look.theme(), ColorScheme.DARK));
        return Screens.onFx(() ->
                list.get().lookupAll(".backing-row").stream()
                        .map(row -> ScenesRead.words(row).collect(Collectors.joining(" ")))
                        .toList());
    }
}
