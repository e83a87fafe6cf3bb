package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writes sheets of every kind and size, to be looked at.
class SheetScreensTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;

    @ParameterizedTest
    @CsvSource({
        "DASHBOARD, 1080p,  LIGHT, EN",
        "DASHBOARD, 1080p,  DARK,  KO",
        "DASHBOARD, a4,     PRINT, EN",
        "DASHBOARD, square, LIGHT, KO",
        "MAP,       1080p,  LIGHT, EN",
        "CARD,      1080p,  LIGHT, EN",
        "CARD,      1080p,  DARK,  KO",
        "CHART,     1080p,  LIGHT, EN",
        "TABLE,     1080p,  LIGHT, KO",
        "WINDOW,    1080p,  DARK,  EN"
    })
    void aSheetIsComposedForItsSize(SheetKind kind, String size, Paper paper, Language language) {
        SheetSize format = SheetSize.parse(size).orElseThrow();
        SheetOrder order = new SheetOrder(kind, format, paper, Stamp.DRAFT, true);
        ViewState opening = ViewState.opening(ATLAS, paper.theme(), language);
        ViewState view =
                kind == SheetKind.CARD
                        ? opening.withSelection(Optional.of(Selection.programme("P-HYUNDAI")))
                        : opening;
        Imprint imprint =
                new Imprint(
                        ATLAS.edition().id() + " " + ATLAS.edition().version(),
                        "0f3a9c21",
                        "K7QD3M9X",
                        "");
        Studio studio = new Studio(MAP);
        WritableImage picture =
                Screens.render(
                        () ->
                                studio.compose(
                                        studio.draft(new Studio.Job(ATLAS, view, order, imprint))),
                        (int) Math.round(format.layoutWidth()),
                        (int) Math.round(format.layoutHeight()),
                        List.copyOf(Stylesheets.of(paper.theme(), ColorScheme.LIGHT)));
        Screens.write(
                "sheet-%s-%s-%s-%s"
                        .formatted(kind, size, paper, language)
                        .toLowerCase(java.util.Locale.ROOT),
                picture);
        assertEquals(Math.round(format.layoutWidth()), (long) picture.getWidth());
    }
}
