package kr.gpuatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Optional;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Background;
import org.junit.jupiter.api.Test;

/// What was shown in a window that is closed takes no memory any more.
class ClosedWindowTest {
    /// What JavaFX and Java give back only later is given back after so many.
    private static final int PULSES = 60;

    @Test
    void aClosedWindowIsHeldByNothing() {
        Screens.start();
        WeakReference<AtlasModel> shown = Screens.onFx(ClosedWindowTest::shownAndClosed);
        for (int i = 0; i < PULSES && shown.get() != null; i++) {
            Pulses.pass(1);
            System.gc();
        }
        assertThat(shown.get()).isNull();
    }

    private static WeakReference<AtlasModel> shownAndClosed() {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model =
                new AtlasModel(dataset, ViewState.opening(dataset, Theme.SYSTEM, Language.EN));
        Stage stage = new Stage();
        Desk desk = new Desk();
        desk.windows = Optional.of(new PresentationWindows(stage, model));
        try (Background background = new Background()) {
            AtlasController controller =
                    new AtlasController(model, MapReader.read(), desk, background);
            new AtlasWindow(stage, model, controller.view()).show(Preferences.NONE, () -> {});
            stage.hide();
        }
        return new WeakReference<>(model);
    }
}
