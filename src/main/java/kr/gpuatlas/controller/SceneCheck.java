package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.Room;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.view.briefing.PreflightView;
import kr.gpuatlas.view.briefing.SceneContrast;
import kr.gpuatlas.view.control.Typeface;
import kr.gpuatlas.view.shell.Stylesheets;

/// Looks through a briefing in the room and with the displays there are.
final class SceneCheck {
    private SceneCheck() {}

    static PreflightView.Checking of(
            BriefingModel briefing, SceneSource scenes, boolean secondDisplay) {
        return new PreflightView.Checking(
                briefing.room(),
                room ->
                        new Preflight(scenes.dataset(), surroundings(room, secondDisplay))
                                .of(briefing.briefing(), scenes::of),
                scenes.figures());
    }

    private static Preflight.Surroundings surroundings(Room room, boolean secondDisplay) {
        return new Preflight.Surroundings(
                LocalDate.now(ZoneId.systemDefault()),
                room,
                secondDisplay,
                new Preflight.Drawing(
                        Typeface::lacking,
                        contents -> SceneContrast.faint(contents, styles(contents)),
                        contents -> SceneContrast.cut(contents, styles(contents))));
    }

    private static List<String> styles(SceneContents contents) {
        return Stylesheets.of(contents.view().theme(), Platform.getPreferences().getColorScheme());
    }
}
