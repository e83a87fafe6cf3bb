package kr.gpuatlas.view.partner;

import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.view.control.Arranged;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Icon;

/// What stands over the cards: the filters, the order, how many are shown, and the scale of the
/// bars.
final class CardsHead extends Arranged {
    private static final Texts TEXTS = Texts.beside(CardsHead.class);
    private static final double TOP = 12;
    private static final double GAP = 8;
    private static final double CONTROL = 32;
    private static final double LINE = 28;
    private static final double SMALL_TOP = 8;
    private static final double SMALL_GAP = 6;
    private static final double SMALL_CONTROL = 28;
    private static final double SMALL_LINE = 26;
    private static final double AXIS = 18;

    private final CardsView.Actions actions;
    private final CheckFilter<Sector> sector =
            new CheckFilter<>(chosen -> choose(filter -> filter.withSectors(chosen)));
    private final CheckFilter<Phase> phase =
            new CheckFilter<>(chosen -> choose(filter -> filter.withPhases(chosen)));
    private final CheckFilter<String> province =
            new CheckFilter<>(chosen -> choose(filter -> filter.withProvinces(chosen)));
    private final OrderMenu order;
    private final Button clear = new Button();
    private final Label title = new Label();
    private final Label remark = new Label();
    private final ScaleAxis axis = new ScaleAxis();
    private Filter filter = Filter.NONE;
    private Column column = new Column(0);

    CardsHead(CardsView.Actions actions) {
        this.actions = actions;
        this.order = new OrderMenu(actions::order);
        getStyleClass().add("cards-head");
        title.getStyleClass().add("cards-title");
        remark.getStyleClass().addAll("note", "quiet");
        clear.getStyleClass().addAll("flat", "clear-filter");
        clear.setGraphic(Icon.CLOSE.node());
        clear.setOnAction(_ -> actions.filter(Filter.NONE));
        fill();
    }

    /// Keeps its place free.
    void empty() {
        getChildren().clear();
    }

    void fill() {
        getChildren().setAll(sector, phase, province, title, remark, clear, order, axis);
    }

    private void choose(UnaryOperator<Filter> next) {
        actions.filter(next.apply(filter));
    }

    void stand(Column in) {
        column = in;
        requestLayout();
    }

    void showFilter(Filter chosen, FilterWords words) {
        Language language = words.language();
        filter = chosen;
        sector.show(TEXTS.get(language, "filter.sector"), words.sectors(), chosen.sectors());
        phase.show(TEXTS.get(language, "filter.phase"), words.phases(), chosen.phases());
        province.show(
                TEXTS.get(language, "filter.province"),
                words.provinceOptions(),
                chosen.provinces());
        clear.setText(TEXTS.get(language, "filter.clear"));
        Hint.on(clear).set(TEXTS.get(language, "filter.clear-words", words.asked(chosen)));
        clear.setVisible(!chosen.isNone());
        requestLayout();
    }

    void showOrder(CardOrder chosen, Language language) {
        order.show(chosen, language);
        requestLayout();
    }

    /// @param count the programmes that are shown, of all there are
    void showScale(CardScale scale, String count, Language language) {
        title.setText(TEXTS.get(language, "section.programmes", count));
        remark.setText(TEXTS.get(language, "scale"));
        axis.show(scale, language);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return column.isSmall()
                ? SMALL_TOP + 2 * SMALL_CONTROL + SMALL_GAP + SMALL_LINE + AXIS
                : TOP + CONTROL + LINE + AXIS;
    }

    @Override
    protected void arrange() {
        if (column.isSmall()) {
            layoutSmall();
        } else {
            layoutWide();
        }
    }

    private void layoutWide() {
        double width = (column.content() - 2 * GAP) / 3;
        control(sector, 0, TOP, width, GAP);
        control(phase, 1, TOP, width, GAP);
        control(province, 2, TOP, width, GAP);
        double y = TOP + CONTROL;
        double end = end(order, column.right(), y, LINE);
        line(y, LINE, end(clear, end, y, LINE));
    }

    private void layoutSmall() {
        double width = (column.content() - SMALL_GAP) / 2;
        double second = SMALL_TOP + SMALL_CONTROL + SMALL_GAP;
        control(sector, 0, SMALL_TOP, width, SMALL_GAP);
        control(phase, 1, SMALL_TOP, width, SMALL_GAP);
        control(province, 0, second, width, SMALL_GAP);
        control(order, 1, second, width, SMALL_GAP);
        double y = second + SMALL_CONTROL;
        line(y, SMALL_LINE, end(clear, column.right(), y, SMALL_LINE));
    }

    private void control(Region control, int place, double y, double width, double gap) {
        control.resizeRelocate(
                column.left() + place * (width + gap),
                y,
                width,
                column.isSmall() ? SMALL_CONTROL : CONTROL);
    }

    /// Title and remark as far as there is room before `end`, and the axis below.
    private void line(double y, double height, double end) {
        double left = column.left();
        double width = title.prefWidth(-1);
        title.resizeRelocate(left, y, width, height);
        double free = end - left - width - 2 * GAP;
        remark.setVisible(!clear.isVisible() && free >= remark.prefWidth(-1));
        remark.resizeRelocate(left + width + GAP, y, remark.prefWidth(-1), height);
        axis.resizeRelocate(left, y + height, column.content(), AXIS);
    }

    /// Ends a control at `right`, and says where it begins.
    private static double end(Region control, double right, double y, double height) {
        double width = control.isVisible() ? control.prefWidth(-1) : 0;
        control.resizeRelocate(right - width, y, width, height);
        return right - width;
    }
}
