package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.Room;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.view.briefing.SceneContrast;
import kr.gpuatlas.view.shell.Stylesheets;

/// Looks through a briefing in the room and with the displays there are.
final class SceneCheck {
    private SceneCheck() {}

    static List<Preflight.Finding> of(
            Briefing briefing, SceneSource scenes, boolean secondDisplay) {
        Preflight preflight =
                new Preflight(
                        scenes.dataset(),
                        new Preflight.Surroundings(
                                LocalDate.now(ZoneId.systemDefault()),
                                Room.USUAL,
                                secondDisplay,
                                Typeface::has,
                                SceneCheck::faint));
        return preflight.of(briefing, scenes::of);
    }

    private static List<String> faint(SceneContents contents) {
        return SceneContrast.faint(
                contents,
                Stylesheets.of(
                        contents.view().theme(), Platform.getPreferences().getColorScheme()));
    }
}
