package kr.gpuatlas.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// The map an audience sees.
class BareMapTest {
    @Test
    void nothingToPressIsSeenNotEvenBeforeItIsLaidOut() {
        Screens.start();
        List<Node> pressable =
                Screens.onFx(() ->
                        Seen.within(new Studio(Shipped.MAP).bareMap(model()))
                                .filter(Control.class::isInstance)
                                .filter(node -> !(node instanceof Label))
                                .filter(Seen::isSeen)
                                .toList());
        assertThat(pressable).isEmpty();
    }

    private static AtlasModel model() {
        return new AtlasModel(
                Shipped.DATASET, ViewState.opening(Shipped.DATASET, Theme.DARK, Language.KO));
    }
}
