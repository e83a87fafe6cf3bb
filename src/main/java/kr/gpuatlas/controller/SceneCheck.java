package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.Room;

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
                                Typeface::has));
        return preflight.of(briefing, scenes::of);
    }
}
