package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewJsonTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final ViewState OPENING = ViewState.opening(ATLAS, Theme.DARK, Language.EN);

    private static final ViewState OTHER =
            new ViewState(
                    LocalDate.of(2026, 3, 1),
                    Optional.of(LocalDate.of(2026, 2, 1)),
                    Scope.ALL,
                    Optional.of(Selection.site("X-1")),
                    new Filter(
                            Set.of(Sector.GOVERNMENT),
                            Set.of(Phase.IN_SERVICE, Phase.CONTRACTED),
                            Set.of("KR-26", "KR-11"),
                            "현대"),
                    CardOrder.NEWEST,
                    new Camera(35.123456789, 128.000001, 7.25),
                    Layer.POWER,
                    Board.TABLE,
                    false,
                    Optional.of("lot-2025.contracted"),
                    new Assumed(Map.of("pue", new BigDecimal("1.35"))),
                    Theme.HIGH_CONTRAST,
                    Language.KO);

    private static ViewJson.Reading read(String json) {
        return ViewJson.read(json.getBytes(UTF_8), "view.json", OPENING);
    }

    @Test
    void whatIsWrittenIsReadAsTheSameView() {
        assertEquals(new ViewJson.Accepted(OTHER, List.of()), read(ViewJson.write(OTHER)));
        assertEquals(new ViewJson.Accepted(OPENING, List.of()), read(ViewJson.write(OPENING)));
    }

    @Test
    void aMissingKeyMeansTheOpeningView() {
        assertEquals(new ViewJson.Accepted(OPENING, List.of()), read("{}"));
        assertEquals(
                new ViewJson.Accepted(OPENING.withLayer(Layer.EVIDENCE), List.of()),
                read("{\"layer\": \"evidence\"}"));
    }

    @Test
    void keysThatAreNotKnownArePassedOverAndNamed() {
        ViewJson.Accepted accepted =
                assertInstanceOf(
                        ViewJson.Accepted.class,
                        read("{\"holo\": {\"depth\": 3}, \"camera\": {\"zom\": 4}}"));

        assertEquals(OPENING, accepted.view());
        assertEquals(
                List.of("/holo", "/camera/zom"),
                accepted.warnings().stream().map(Finding::pointer).toList());
        assertTrue(
                accepted.warnings().getLast().sentence().en().contains("Was \"zoom\" meant?"),
                accepted.warnings().toString());
    }

    @Test
    void whatIsToldOfAPictureHoldsAView() {
        assertEquals(
                new ViewJson.Accepted(OPENING.withLayer(Layer.EVIDENCE), List.of()),
                read("{\"code\": \"2W4X6YZ8\", \"view\": {\"layer\": \"evidence\"}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"asOf\": \"2026-02-30\"} | /asOf | BAD_DATE",
                "{\"camera\": {\"zoom\": 1e9}} | /camera/zoom | OUT_OF_RANGE",
                "{\"layer\": \"heat\"} | /layer | UNKNOWN_CONSTANT",
                "{\"selection\": {\"kind\": \"site\"}} | /selection | MISSING_KEY",
                "{\"assumed\": {\"pue\": \"much\"}} | /assumed/pue | WRONG_TYPE",
                "{\"format\": 1, \"programmes\": []} | '' | NO_VIEW",
                "{\"format\": 2} | /format | UNSUPPORTED_FORMAT",
                "[] | '' | WRONG_TYPE",
                "{\"asOf\": | '' | UNEXPECTED_END"
            })
    void aBadValueIsRefusedAndItsPlaceNamed(String json, String pointer, Rule rule) {
        List<Finding> findings = assertInstanceOf(ViewJson.Refused.class, read(json)).findings();
        assertEquals(rule, findings.getFirst().rule());
        if (rule != Rule.UNEXPECTED_END) {
            assertEquals(pointer, findings.getFirst().pointer());
        }
    }
}
