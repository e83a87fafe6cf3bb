package kr.gpuatlas.view.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words on lines.
class ProseTest {
    private static final double WIDTH = 300;

    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    private static Prose laidOut(String text) {
        Prose prose = new Prose(text);
        new Scene(prose, WIDTH, 400);
        prose.applyCss();
        prose.resize(WIDTH, prose.prefHeight(WIDTH));
        prose.layout();
        return prose;
    }

    private static List<Text> pieces(Prose prose) {
        return prose.getChildrenUnmodifiable().stream()
                .map(Text.class::cast)
                .filter(Text::isVisible)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a/very/long/address/without/any/blank/that-goes-on-and-on-and-on",
                "과학기술정보통신부국가인공지능컴퓨팅센터민간참여자공모사업추진계획발표자료전문보기안내",
                "before aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa after"
            })
    void aWordThatNoLineCouldHoldIsBrokenAndNoneOfItIsLost(String text) {
        Screens.onFx(() -> {
            Prose prose = laidOut(text);
            for (Text piece : pieces(prose)) {
                assertTrue(
                        piece.getX() + piece.getLayoutBounds().getWidth() <= WIDTH + 1,
                        () -> piece.getText() + " at " + piece.getX());
            }
            String drawn = String.join("", pieces(prose).stream().map(Text::getText).toList());
            assertEquals(text.replace(" ", ""), drawn);
            assertEquals(text, prose.seen());
            return true;
        });
    }

    @Test
    void aWordThatFitsIsNeverBroken() {
        Screens.onFx(() -> {
            Prose prose = laidOut("인공지능 데이터센터 착공과 준공 그리고 서비스 개시 예정일");
            assertEquals(8, pieces(prose).size());
            return true;
        });
    }

    @Test
    void noBoxStandsForWhatTheTypefaceLacks() {
        Screens.onFx(() -> {
            assertEquals("GPU 260,000장 발표", laidOut("GPU 🚀 260,000장 👨‍👩‍👧 발표 ❤️").seen());
            assertEquals("… 엔비디아 …와 협력", laidOut("美 엔비디아 日本와 협력").seen());
            assertEquals("", laidOut("😀").seen());
            return true;
        });
    }

    @Test
    void whatIsCutOffOfALongWordGivesWayToAnEllipsis() {
        Screens.onFx(() -> {
            Prose prose = laidOut("a".repeat(400));
            prose.setMostLines(2);
            prose.layout();
            assertTrue(prose.seen().matches("a+…"), prose::seen);
            return true;
        });
    }
}
