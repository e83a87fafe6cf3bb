package kr.gpuatlas.app;

import javafx.beans.value.ObservableValue;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import org.slf4j.LoggerFactory;

/// What is left uncaught goes to the log; the window says so in one sentence and goes on.
final class Failures {
    private static final Texts TEXTS = Texts.beside(Failures.class);

    private Failures() {}

    /// Before there is a window, the log is all.
    static void log() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Failures.class)
                        .error("uncaught in {}", thread.getName(), failure));
    }

    static void tellIn(AtlasView view, ObservableValue<Language> language) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            LoggerFactory.getLogger(Failures.class)
                    .error("uncaught in {}", thread.getName(), failure);
            Background.later(() -> view.say(TEXTS.get(language.getValue(), "trouble")));
        });
    }
}
