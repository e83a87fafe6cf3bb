package kr.gpuatlas.domain.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.Typeface;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ViewState OPENING = ViewState.opening(DATASET, Theme.DARK, Language.KO);
    private static final Briefing SHIPPED = BriefingJson.embedded(OPENING);

    @Test
    void theShippedBriefingHasNothingUnsourcedOrBroken() {
        assertThat(rules(SHIPPED, Room.USUAL, true))
                .doesNotContain(
                        Preflight.Rule.UNSOURCED,
                        Preflight.Rule.PHASE_LAW,
                        Preflight.Rule.EMBARGO,
                        Preflight.Rule.MISSING_GLYPH,
                        Preflight.Rule.TOO_SMALL);
    }

    @Test
    void aFigureNobodyReportedIsFoundInItsScene() {
        BriefingScene first = SHIPPED.scenes().getFirst();
        Briefing wrong =
                SHIPPED.replacing(
                        first.withCaption(new Text("{P-SK.delivered}", "{P-SK.delivered}")));
        assertThat(findings(wrong, Room.USUAL, true))
                .contains(
                        new Preflight.Finding(
                                Preflight.Rule.UNSOURCED, Optional.of(0), "P-SK.delivered"));
    }

    @Test
    void aCharacterWithoutAShapeIsCalledByItsNameInTitleAndNotes() {
        BriefingScene first = SHIPPED.scenes().getFirst();
        Text notes = new Text("🚀", "🚀");
        Briefing wrong =
                SHIPPED.replacing(
                        first.withCaption(new Text("발표 😀", "Announced"))
                                .withNotes(Optional.of(notes)));
        assertThat(findings(wrong, Room.USUAL, true))
                .filteredOn(finding -> finding.rule() == Preflight.Rule.MISSING_GLYPH)
                .extracting(Preflight.Finding::about)
                .containsExactly("GRINNING FACE (U+1F600)", "ROCKET (U+1F680)");
    }

    @Test
    void aSmallScreenInALargeRoomIsTooSmall() {
        assertThat(rules(SHIPPED, new Room(20, 1.2), true)).contains(Preflight.Rule.TOO_SMALL);
    }

    @Test
    void mixedQualifiersAndAMissingDisplayAreTold() {
        assertThat(rules(SHIPPED, Room.USUAL, false))
                .contains(Preflight.Rule.MIXED_QUALIFIERS, Preflight.Rule.NO_SECOND_DISPLAY);
    }

    private static List<String> faint(SceneContents contents) {
        return contents.title().contains("faint") ? List.of(contents.title()) : List.of();
    }

    @Test
    void wordsThatDoNotStandOutAreToldWithTheirScene() {
        BriefingScene second = SHIPPED.scenes().get(1);
        Briefing faint = SHIPPED.replacing(second.withCaption(new Text("faint", "faint")));
        assertThat(findings(faint, Room.USUAL, true))
                .contains(new Preflight.Finding(Preflight.Rule.CONTRAST, Optional.of(1), "faint"));
    }

    private static List<String> cut(SceneContents contents) {
        return contents.title().contains("long") ? List.of("long…") : List.of();
    }

    @Test
    void wordsThatHaveNoRoomAreToldWithTheirScene() {
        BriefingScene second = SHIPPED.scenes().get(1);
        Briefing cut = SHIPPED.replacing(second.withCaption(new Text("long", "long")));
        assertThat(findings(cut, Room.USUAL, true))
                .contains(new Preflight.Finding(Preflight.Rule.CUT, Optional.of(1), "long…"));
    }

    private static Set<Preflight.Rule> rules(Briefing briefing, Room room, boolean second) {
        return findings(briefing, room, second).stream()
                .map(Preflight.Finding::rule)
                .collect(Collectors.toSet());
    }

    private static List<Preflight.Finding> findings(Briefing briefing, Room room, boolean second) {
        LocalDate today = DATASET.edition().lastDay();
        return new Preflight(
                        DATASET,
                        new Preflight.Surroundings(
                                today,
                                room,
                                second,
                                new Preflight.Drawing(
                                        Typeface::lacking,
                                        PreflightTest::faint,
                                        PreflightTest::cut)))
                .of(briefing, scene -> SceneContents.of(scene, DATASET, OPENING));
    }
}
