package kr.gpuatlas.bench;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.view.Camera;

/// A walk over the map that is the same every time: towards a place, around it, and back.
final class Script {
    private static final int STEPS = 300;
    private static final int PLACES = 6;
    private static final int PER_PLACE = STEPS / PLACES;

    /// Half of the steps come closer and go away again, the other half move sideways.
    private static final int ZOOMS = PER_PLACE / 4;

    private static final double PER_ZOOM = 1.28;

    /// Degrees at zoom 1 of one step sideways: farther than a map that slides has spare.
    private static final double STRIDE = 1.6;

    private Script() {}

    /// The cameras of all steps.
    static List<Camera> cameras() {
        List<Camera> cameras = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            double lat = 34.9 + 0.55 * place;
            double lon = 126.8 + 0.4 * (place * 2 % 5);
            for (int step = 0; step < PER_PLACE; step++) {
                cameras.add(camera(lat, lon, step));
            }
        }
        return cameras;
    }

    private static Camera camera(double lat, double lon, int step) {
        int closer = Math.min(step, ZOOMS);
        int farther = Math.max(0, step - (PER_PLACE - ZOOMS));
        double zoom = Math.max(1, Math.pow(PER_ZOOM, closer - farther));
        int aside = Math.clamp(step - ZOOMS, 0, PER_PLACE - 2 * ZOOMS);
        double turn = 2 * Math.PI * aside / (PER_PLACE - 2 * ZOOMS);
        double reach = STRIDE * (PER_PLACE - 2 * ZOOMS) / (2 * Math.PI) / zoom;
        return new Camera(
                lat + 0.8 * reach * (1 - Math.cos(turn)), lon + reach * Math.sin(turn), zoom);
    }
}
