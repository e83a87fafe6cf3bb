package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.explanation.Cell;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Line;

/// A formula as rows of cells: the width of a cell is its share of the whole, its parts stand under
/// it, and a plus between two cells says that they are added.
final class Icicle extends Region {
    private static final Texts TEXTS = Texts.beside(Icicle.class);
    private static final int ROWS = 4;
    private static final double LABELS = 68;
    private static final double ROW = 46;
    private static final double ROW_GAP = 10;
    private static final double CELL_GAP = 6;
    private static final double LEAST = 14;
    private static final double PLUS = 16;
    private static final double STEM = 14;

    private final Language language;
    private final Consumer<String> go;
    private final List<Branch> branches = new ArrayList<>();
    private final List<Label> rowNames = new ArrayList<>();
    private final Branch root;

    /// A cell, its signs, and the branches under it.
    private record Branch(
            IcicleCell node, Region stem, List<Branch> under, List<Label> signs, int row) {}

    Icicle(Cell whole, Language language, Consumer<String> go) {
        this.language = language;
        this.go = go;
        getStyleClass().add("icicle");
        root = grow(whole, 0);
        for (int row = 0; row < rows(); row++) {
            Label name = Line.whole(rowName(row), "note", "quiet");
            rowNames.add(name);
            getChildren().add(name);
        }
        branches.forEach(branch -> getChildren().add(branch.stem()));
        branches.forEach(branch -> getChildren().add(branch.node()));
        branches.forEach(branch -> getChildren().addAll(branch.signs()));
    }

    private Branch grow(Cell cell, int row) {
        List<Branch> under = new ArrayList<>();
        List<Label> signs = new ArrayList<>();
        Region stem = new Region();
        stem.getStyleClass().add("icicle-stem");
        stem.setVisible(row > 0 && cell.kind() != Cell.Kind.REST);
        IcicleCell node = new IcicleCell(cell, detail(cell, row == 0), row == 0, language, go);
        Branch branch = new Branch(node, stem, under, signs, row);
        branches.add(branch);
        if (row + 1 < ROWS) {
            for (Cell part : cell.parts()) {
                if (!under.isEmpty() && part.kind() != Cell.Kind.REST) {
                    signs.add(Line.whole(TEXTS.get(language, "plus"), "icicle-plus"));
                }
                under.add(grow(part, row + 1));
            }
        }
        return branch;
    }

    private String detail(Cell cell, boolean isRoot) {
        String formula =
                cell.parts().size() > 1 && cell.join() != Cell.Join.SOME
                        ? cell.parts().stream()
                                .map(part ->
                                        Wording.in(language).written(part.quantity(), part.unit()))
                                .collect(Collectors.joining(" + "))
                        : "";
        return isRoot && cell.join() == Cell.Join.AGREES
                ? TEXTS.get(language, "cell.agrees", formula)
                : formula;
    }

    private int rows() {
        return branches.stream().mapToInt(Branch::row).max().orElse(0) + 1;
    }

    private String rowName(int row) {
        return row == 0
                ? TEXTS.get(language, "row.total")
                : branches.stream()
                        .filter(branch -> branch.row() == row)
                        .map(branch -> branch.node().cell().kind())
                        .filter(kind -> kind != Cell.Kind.REST)
                        .findFirst()
                        .map(this::rowName)
                        .orElse("");
    }

    private String rowName(Cell.Kind kind) {
        return switch (kind) {
            case PLEDGE, PROGRAMME -> TEXTS.get(language, "row.programme");
            case LOT -> TEXTS.get(language, "row.lot");
            case MODEL -> TEXTS.get(language, "row.model");
            case USE -> TEXTS.get(language, "row.use");
            case PIECE, REST -> TEXTS.get(language, "row.piece");
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows() * ROW + (rows() - 1) * ROW_GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int row = 0; row < rowNames.size(); row++) {
            Label name = rowNames.get(row);
            name.resizeRelocate(
                    0, top(row) + (ROW - name.prefHeight(-1)) / 2, LABELS, name.prefHeight(-1));
        }
        place(root, LABELS, getWidth() - LABELS);
    }

    private static double top(int row) {
        return row * (ROW + ROW_GAP);
    }

    private void place(Branch branch, double x, double width) {
        double top = top(branch.row());
        branch.node().fit(width);
        branch.node().resizeRelocate(snapPositionX(x), top, Math.max(1, snapSizeX(width)), ROW);
        branch.stem()
                .resizeRelocate(
                        snapPositionX(x + Math.min(STEM, width / 2)), top - ROW_GAP, 1, ROW_GAP);
        List<Branch> under = branch.under();
        if (under.isEmpty()) {
            return;
        }
        List<Double> widths = widths(branch, width);
        double left = x;
        for (int i = 0; i < under.size(); i++) {
            place(under.get(i), left, widths.get(i));
            left += widths.get(i);
            if (i < branch.signs().size()) {
                sign(branch.signs().get(i), left + CELL_GAP / 2, top(branch.row() + 1));
            }
            left += CELL_GAP;
        }
    }

    private static void sign(Label sign, double centre, double top) {
        sign.resizeRelocate(
                Math.rint(centre - PLUS / 2), Math.rint(top + (ROW - PLUS) / 2), PLUS, PLUS);
    }

    /// Shares of the width; a number too small to see keeps a visible one, and the rest without a
    /// number takes what is left.
    private static List<Double> widths(Branch branch, double width) {
        double free = width - CELL_GAP * (branch.under().size() - 1);
        double whole = Math.max(size(branch.node().cell()), sum(branch));
        double given = 0;
        List<Double> widths = new ArrayList<>();
        for (Branch part : branch.under()) {
            double share = whole <= 0 ? 0 : size(part.node().cell()) / whole * free;
            double shown = Math.min(free, Math.max(LEAST, share));
            widths.add(shown);
            given += shown;
        }
        int last = widths.size() - 1;
        if (branch.node().cell().parts().getLast().kind() == Cell.Kind.REST) {
            given -= widths.get(last);
            widths.set(last, Math.max(LEAST, free - given));
            given += widths.get(last);
        }
        double over = given > free ? free / given : 1;
        return widths.stream().map(part -> part * over).toList();
    }

    private static double sum(Branch branch) {
        return branch.under().stream().mapToDouble(part -> size(part.node().cell())).sum();
    }

    private static double size(Cell cell) {
        return cell.size().map(number -> number.doubleValue()).orElse(0.0);
    }
}
