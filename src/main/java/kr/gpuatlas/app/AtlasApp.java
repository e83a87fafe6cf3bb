package kr.gpuatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.controller.ReportController;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Folders;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;

/// The program with a window: puts model, controller and stage together.
public final class AtlasApp extends Application {
    private final Background background = new Background();

    @Override
    public void start(Stage stage) {
        Milestones.reach("JavaFX");
        Fonts.load();
        PreferencesFile file = new PreferencesFile(Folders.here().config());
        PreferencesFile.Found found = file.read();
        AtlasModel model = model(found.preferences());
        Desktop desktop = new Desktop(stage, getHostServices(), model.language()::getValue);
        PresentationWindows presentation = new PresentationWindows(stage, model);
        presentation.chosen().set(found.preferences().audience());
        desktop.presentIn(presentation);
        AtlasController controller =
                new AtlasController(model, Ahead.MAP.get(), desktop, background);
        controller
                .view()
                .reportWith(
                        new ReportController(model, desktop, background, controller.view())::open);
        AtlasWindow window = new AtlasWindow(stage, model, controller.view());
        Milestones.reach("window");
        window.show(found.preferences(), Ahead::prepareRest);
        controller.lastShown().set(found.preferences().lastShown());
        controller.sheetOrders().set(found.preferences().sheets());
        window.rememberIn(
                file, controller.lastShown(), controller.sheetOrders(), presentation.chosen());
        Failures.tellIn(controller.view(), model.language());
        found.setAside().ifPresent(aside -> window.tellDamage(aside));
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        if (!files.isEmpty()) {
            controller.open(files);
        }
        if (Training.isWanted()) {
            Training.walk(controller, model);
        }
    }

    /// The embedded dataset in its opening view.
    static AtlasModel model(Preferences preferences) {
        return new AtlasModel(
                Ahead.DATASET.get(),
                ViewState.opening(Ahead.DATASET.get(), preferences.theme(), language(preferences)));
    }

    /// The one that was chosen, or else the system's.
    static Language language(Preferences preferences) {
        return preferences
                .language()
                .orElseGet(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY)));
    }

    @Override
    public void stop() {
        background.close();
    }
}
