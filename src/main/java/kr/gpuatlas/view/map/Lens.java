package kr.gpuatlas.view.map;

import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.TransverseMercator;

/// Turns cameras into viewports of one map size and back: zoom 1 fits the country into the area no
/// panel covers, and the camera's place is always drawn where that of the home camera is.
final class Lens {
    /// How far beyond the home view the map can be dragged, as a share of it.
    private static final double SLACK = 0.2;

    /// The part of the view that an area fills when it is shown whole.
    private static final double FILLED = 0.6;

    private static final double POINT_ZOOM = 8;

    private static final PlanePoint HOME = plane(Camera.HOME);

    private final double width;
    private final double height;
    private final double homeScale;
    private final double anchorX;
    private final double anchorY;
    private final Bounds world;

    Lens(Bounds country, MapLayout layout) {
        this.width = layout.width();
        this.height = layout.height();
        Box free = layout.free();
        Viewport fit =
                Viewport.fitting(country, Math.max(1, free.width()), Math.max(1, free.height()));
        homeScale = fit.pxPerMetre();
        anchorX = free.x() + fit.x(HOME);
        anchorY = free.y() + fit.y(HOME);
        Bounds home = at(HOME, 1).bounds();
        world =
                new Bounds(
                        home.minX() - SLACK * home.width(),
                        home.minY() - SLACK * home.height(),
                        home.maxX() + SLACK * home.width(),
                        home.maxY() + SLACK * home.height());
    }

    private static PlanePoint plane(Camera camera) {
        return TransverseMercator.KOREA.forward(new LatLon(camera.lat(), camera.lon()));
    }

    private Viewport at(PlanePoint place, double zoom) {
        double scale = homeScale * zoom;
        return new Viewport(
                width, height, scale, place.x() - anchorX / scale, place.y() + anchorY / scale);
    }

    Viewport viewport(Camera camera) {
        return at(plane(camera), camera.zoom());
    }

    /// The camera that shows the viewport, moved back where it leaves the region.
    Camera camera(Viewport viewport) {
        double zoom = clamp(viewport.pxPerMetre() / homeScale, 1, Camera.MAX_ZOOM);
        PlanePoint anchor = viewport.plane(anchorX, anchorY);
        Bounds seen = at(anchor, zoom).bounds();
        double east = clamp(seen.minX(), world.minX(), world.maxX() - seen.width()) - seen.minX();
        double north = clamp(seen.minY(), world.minY(), world.maxY() - seen.height()) - seen.minY();
        LatLon place =
                TransverseMercator.KOREA.inverse(
                        new PlanePoint(anchor.x() + east, anchor.y() + north));
        return new Camera(place.lat(), place.lon(), zoom);
    }

    Camera dragged(Camera camera, double dx, double dy) {
        return camera(viewport(camera).moved(dx, dy));
    }

    /// The camera a factor closer, with the same place under the pointer.
    Camera zoomed(Camera camera, double factor, double px, double py) {
        double zoom = clamp(camera.zoom() * factor, 1, Camera.MAX_ZOOM);
        PlanePoint under = viewport(camera).plane(px, py);
        double scale = homeScale * zoom;
        return camera(
                new Viewport(width, height, scale, under.x() - px / scale, under.y() + py / scale));
    }

    /// The camera a factor closer, with the same place at the anchor.
    Camera zoomed(Camera camera, double factor) {
        return zoomed(camera, factor, anchorX, anchorY);
    }

    /// The camera that shows all of an area; a point at least as close as one sees a city.
    Camera fitting(Bounds area, Camera now) {
        double across = Math.max(area.width() / width, area.height() / height) / FILLED;
        double zoom =
                across > 0
                        ? clamp(1 / (across * homeScale), 1, POINT_ZOOM)
                        : Math.max(POINT_ZOOM, now.zoom());
        LatLon place = TransverseMercator.KOREA.inverse(area.centre());
        return new Camera(place.lat(), place.lon(), zoom);
    }

    /// The camera a part of the way from one to another: the zoom changes evenly by ratio, and the
    /// place so that what both show stays in view.
    static Camera between(Camera from, Camera to, double part) {
        double zoom = from.zoom() * Math.pow(to.zoom() / from.zoom(), part);
        double ratio = to.zoom() / from.zoom();
        // On an even zoom the place has to move with the width of the view for the pictured path to
        // be straight.
        double way =
                Math.abs(ratio - 1) < 1e-6 ? part : (1 - Math.pow(ratio, -part)) / (1 - 1 / ratio);
        return new Camera(
                from.lat() + way * (to.lat() - from.lat()),
                from.lon() + way * (to.lon() - from.lon()),
                clamp(zoom, 1, Camera.MAX_ZOOM));
    }

    private static double clamp(double value, double min, double max) {
        return Math.max(min, Math.min(value, Math.max(min, max)));
    }
}
