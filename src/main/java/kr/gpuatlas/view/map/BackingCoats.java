package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.view.control.FreshnessPainter;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.map.raster.Coat;
import kr.gpuatlas.view.map.raster.Dash;

/// The coats of the house's signs for kind, confidence and age, which nodes have from
/// [kr.gpuatlas.view.control.EvidencePainter] and [FreshnessPainter].
final class BackingCoats {
    private static final double SIZE = 13;
    private static final double LINE = 1.5 * SIZE / 12;
    private static final double ROUND = SIZE * 0.42;
    private static final double CORNER = SIZE * 0.5;

    /// How far right and down of the middle the freshness of a statement sits.
    private static final double FRESHNESS = 8.5;

    private static final double MARGIN = 1.5;

    private final List<Coat> coats = new ArrayList<>();

    private BackingCoats() {}

    static List<Coat> of(MarkLook.Backing backing) {
        BackingCoats painter = new BackingCoats();
        painter.evidence(backing);
        painter.freshness(backing.freshness());
        return painter.coats;
    }

    private void evidence(MarkLook.Backing backing) {
        switch (backing.evidence()) {
            case REPORTED -> disc(backing.grade());
            case DERIVED -> diamond(backing.grade());
            case ASSUMED -> {
                double r = ROUND - LINE / 2;
                double dash = 2 * Math.PI * r / 16;
                coats.add(new Coat.Ring(Ink.T2, r, LINE, new Dash(dash, dash, false)));
            }
        }
    }

    private void disc(Grade grade) {
        switch (grade) {
            case HIGH -> coats.add(new Coat.Disc(Ink.T2, ROUND));
            case MEDIUM -> {
                coats.add(new Coat.Half(Ink.T2, ROUND, true));
                coats.add(new Coat.Ring(Ink.T2, ROUND - LINE / 2, LINE, Dash.NONE));
            }
            case LOW -> coats.add(new Coat.Ring(Ink.T2, ROUND - LINE / 2, LINE, Dash.NONE));
        }
    }

    private void diamond(Grade grade) {
        double inner = CORNER - LINE * 0.75;
        switch (grade) {
            case HIGH -> coats.add(new Coat.Diamond(Ink.T2, CORNER, 0));
            case MEDIUM -> {
                coats.add(new Coat.Half(Ink.T2, CORNER, false));
                coats.add(new Coat.Diamond(Ink.T2, inner, LINE));
            }
            case LOW -> coats.add(new Coat.Diamond(Ink.T2, inner, LINE));
        }
    }

    private void freshness(Freshness freshness) {
        double side = FreshnessPainter.SIDE;
        block(Ink.LAND, -MARGIN, -MARGIN, side + MARGIN, side + MARGIN);
        switch (freshness) {
            case FRESH -> block(Ink.T2, 0, 0, side, side);
            case AGEING -> {
                frame(Ink.T2, side);
                block(Ink.T2, 0, side / 2, side, side);
            }
            case INFERRED_PAUSED -> {
                block(Ink.T3, 1, 0, 3.5, side);
                block(Ink.T3, side - 3.5, 0, side - 1, side);
            }
            case UNCONFIRMED -> {
                frame(Ink.T3, side);
                // Four gaps make the outline a broken one.
                block(Ink.LAND, side / 3, 0, 2 * side / 3, side);
                block(Ink.LAND, 0, side / 3, side, 2 * side / 3);
            }
        }
    }

    private void frame(Ink ink, double side) {
        block(ink, 0, 0, side, side);
        block(Ink.LAND, MARGIN, MARGIN, side - MARGIN, side - MARGIN);
    }

    /// Measured from the upper left corner of the freshness mark.
    private void block(Ink ink, double left, double top, double right, double bottom) {
        double corner = FRESHNESS - FreshnessPainter.SIDE / 2;
        coats.add(
                new Coat.Block(
                        ink,
                        new Coat.Line(
                                corner + left, corner + top, corner + right, corner + bottom)));
    }
}
