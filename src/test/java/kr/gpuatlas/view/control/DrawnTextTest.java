package kr.gpuatlas.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Texts lie where they lie, whatever was drawn before.
class DrawnTextTest {
    /// No other text of this program is as large as this.
    private static final String SIZE = "-fx-font-size: 29.5px";

    @BeforeAll
    static void startJavaFx() {
        Screens.start();
    }

    @Test
    void aNumberLiesAsHighWhereALabelHasSaidTheSame() {
        double first = Screens.onFx(() -> baseline(number(8_123)));

        double again =
                Screens.onFx(() -> {
                    QuantityLabel number = number(9_456);
                    Label same = new Label(TabularDigits.drawn("9,456"));
                    same.setStyle(SIZE + "; -fx-font-family: 'Pretendard SemiBold'");
                    styled(new Pane(same));
                    return baseline(number);
                });

        assertThat(again).isEqualTo(first);
    }

    private static QuantityLabel number(long value) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NAME);
        number.setQuantity(Quantity.exact(value), Unit.GPU);
        number.lookupAll(".quantity-digits")
                .forEach(digits ->
                        digits.setStyle(SIZE + "; -fx-font-family: 'Pretendard SemiBold'"));
        return number;
    }

    private static double baseline(QuantityLabel number) {
        styled(new Pane(number));
        return number.getBaselineOffset();
    }

    private static void styled(Parent root) {
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        root.applyCss();
        root.layout();
    }
}
