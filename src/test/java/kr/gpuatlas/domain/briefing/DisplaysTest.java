package kr.gpuatlas.domain.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.briefing.Displays.Area;
import org.junit.jupiter.api.Test;

class DisplaysTest {
    private static final Area LAPTOP = new Area(0, 0, 1440, 900);
    private static final Area WALL = new Area(1440, 0, 1920, 1080);
    private static final Area PREVIEW = new Area(-1280, 0, 1280, 720);

    private static Displays displays(Optional<Area> chosen, Area... areas) {
        return new Displays(List.of(areas), LAPTOP, chosen);
    }

    @Test
    void theAudienceGetsTheLargestThatIsNotThePrograms() {
        Displays displays = displays(Optional.empty(), LAPTOP, PREVIEW, WALL);
        assertThat(displays.audience()).isEqualTo(WALL);
        assertThat(displays.presenter()).isEqualTo(LAPTOP);
        assertThat(displays.isChosenGone()).isFalse();
    }

    @Test
    void whatWasChosenIsTakenWhereverItLies() {
        Displays displays = displays(Optional.of(PREVIEW), LAPTOP, WALL, PREVIEW);
        assertThat(displays.audience()).isEqualTo(PREVIEW);
        assertThat(displays.presenter()).isEqualTo(LAPTOP);
    }

    @Test
    void anotherResolutionAtTheSamePlaceIsTheSameDisplay() {
        Area larger = new Area(WALL.x(), WALL.y(), 3840, 2160);
        Displays displays = displays(Optional.of(WALL), LAPTOP, larger);
        assertThat(displays.audience()).isEqualTo(larger);
        assertThat(displays.isChosenGone()).isFalse();
    }

    @Test
    void whereTheChosenOneIsGoneTheBestOtherIsTaken() {
        Displays displays = displays(Optional.of(PREVIEW), LAPTOP, WALL);
        assertThat(displays.isChosenGone()).isTrue();
        assertThat(displays.audience()).isEqualTo(WALL);
    }

    @Test
    void withOneDisplayBothHaveIt() {
        Displays displays = displays(Optional.of(WALL), LAPTOP);
        assertThat(displays.audience()).isEqualTo(LAPTOP);
        assertThat(displays.presenter()).isEqualTo(LAPTOP);
        assertThat(displays.hasSecond()).isFalse();
        assertThat(displays.isChosenGone()).isTrue();
    }

    @Test
    void thePresenterLeavesTheDisplayThatTheAudienceTakes() {
        Displays displays = displays(Optional.of(LAPTOP), LAPTOP, WALL);
        assertThat(displays.audience()).isEqualTo(LAPTOP);
        assertThat(displays.presenter()).isEqualTo(WALL);
    }

    @Test
    void thePresenterFindsAPlaceWhenItsOwnDisplayIsGone() {
        assertThat(displays(Optional.of(WALL), WALL).presenter()).isEqualTo(WALL);
        assertThat(displays(Optional.of(WALL), WALL, PREVIEW).presenter()).isEqualTo(PREVIEW);
    }

    @Test
    void afterTheLastComesTheFirst() {
        assertThat(displays(Optional.of(WALL), LAPTOP, WALL).next()).isEqualTo(LAPTOP);
        assertThat(displays(Optional.of(LAPTOP), LAPTOP, WALL).next()).isEqualTo(WALL);
    }

    @Test
    void aDisplayWithoutAnySizeIsNone() {
        assertThatThrownBy(() -> new Area(0, 0, 0, 1080))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Displays(List.of(), LAPTOP, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
