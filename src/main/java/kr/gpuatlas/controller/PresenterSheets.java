package kr.gpuatlas.controller;

import java.util.function.IntConsumer;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.view.briefing.PreflightView;
import kr.gpuatlas.view.briefing.PresenterView;
import kr.gpuatlas.view.briefing.Step;

/// Opens sheets over the presenter's window and closes them; the audience never sees one.
final class PresenterSheets {
    private final PresenterView presenter;
    private final BriefingWindows windows;

    PresenterSheets(PresenterView presenter, BriefingWindows windows) {
        this.presenter = presenter;
        this.windows = windows;
    }

    void open(Runnable sheet) {
        windows.presenterToFront();
        sheet.run();
    }

    void close() {
        presenter.closeSheet();
        windows.audienceToFront();
    }

    void ask() {
        presenter.ask(this::close);
    }

    /// Whether the sheet that is open makes use of a key itself.
    boolean takes(Step step) {
        if (presenter.isTrying() && step != Step.LEAVE && step != Step.KEYS) {
            presenter.tried(step);
            return true;
        }
        if (presenter.isSheetOpen() && (step == Step.LEAVE || step == Step.KEYS)) {
            close();
            return true;
        }
        return presenter.takes(step);
    }

    boolean takes(char digit) {
        return presenter.isTrying() || presenter.takes(digit);
    }

    /// What should be seen to before the audience sees it.
    ///
    /// @param go leads to a scene
    void check(BriefingModel briefing, SceneSource scenes, Language language, IntConsumer go) {
        presenter.open(
                new PreflightView(
                        SceneCheck.of(briefing, scenes, windows.hasSecondDisplay()),
                        language,
                        scene -> {
                            close();
                            go.accept(scene);
                        },
                        this::close));
    }

    void chooseDisplay() {
        presenter.choose(
                windows.displays().getValue(),
                display -> {
                    close();
                    windows.takeTo(display);
                });
    }

    /// What is being chosen from is drawn anew.
    void displaysChanged(Displays displays) {
        presenter.show(displays);
        if (presenter.isChoosing()) {
            chooseDisplay();
        }
    }
}
