package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Captions;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

class BriefingJsonTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ViewState OPENING = ViewState.opening(DATASET, Theme.DARK, Language.KO);
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /// Names with a digit in them that are no numbers.
    private static final Pattern NAMES = Pattern.compile("H200|\\{[^}]*}");

    @Test
    void theShippedBriefingTellsTheStoryInNineToTwelveScenes() {
        assertThat(BriefingJson.embedded(OPENING).scenes().size()).isBetween(9, 12);
    }

    @Test
    void aBriefingThatIsWrittenReadsBackEqual() {
        Briefing briefing = BriefingJson.embedded(OPENING);
        byte[] text = BriefingJson.write(briefing).getBytes(UTF_8);
        assertThat(BriefingJson.read(text, "own.json", OPENING))
                .isEqualTo(new BriefingJson.Accepted(briefing, List.of()));
    }

    @Test
    void noTextOfTheShippedBriefingStatesANumberOfItsOwn() {
        assertThat(texts().map(text -> NAMES.matcher(text).replaceAll("")))
                .noneMatch(text -> DIGIT.matcher(text).find());
    }

    @Test
    void everyFigureItNamesIsReported() {
        Figures figures = Figures.of(DATASET, OPENING.clock(), Scope.PLEDGE);
        List<String> missing =
                texts().flatMap(Captions::names)
                        .filter(name -> figures.figure(name).isEmpty())
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        byte[] text = "{\"format\":1,\"id\":\"x\",\"scenes\":[]}".getBytes(UTF_8);
        assertThat(BriefingJson.read(text, "own.json", OPENING))
                .isInstanceOfSatisfying(
                        BriefingJson.Refused.class,
                        refused -> assertThat(refused.findings()).hasSizeGreaterThan(1));
    }

    private static Stream<String> texts() {
        return BriefingJson.embedded(OPENING).scenes().stream()
                .flatMap(BriefingJsonTest::texts)
                .flatMap(text -> Stream.of(text.ko(), text.en()));
    }

    private static Stream<Text> texts(BriefingScene scene) {
        return Stream.of(
                        Stream.of(scene.caption()),
                        scene.subtitle().stream(),
                        scene.notes().stream())
                .flatMap(all -> all);
    }
}
