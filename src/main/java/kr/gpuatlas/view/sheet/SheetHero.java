package kr.gpuatlas.view.sheet;

import java.util.List;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.NationalBar;
import kr.gpuatlas.view.control.Space;

/// The four phases of the pledge, and the bar of its parts below them.
final class SheetHero extends VBox implements Gradual {
    static final double BAR = 34;

    SheetHero(
            List<SheetContents.National> national,
            List<NationalBar.Part> parts,
            Language language) {
        super(Space.XL);
        getStyleClass().add("sheet-hero");
        getChildren()
                .add(
                        Columns.equal(
                                Space.L,
                                national.stream()
                                        .map(phase -> new PhaseTile(phase, language))
                                        .toList()));
        if (!parts.isEmpty() && national.getFirst().figure().isPresent()) {
            NationalBar bar = new NationalBar(BAR);
            bar.languageProperty().set(language);
            bar.partsProperty().set(parts);
            getChildren().add(bar);
        }
    }

    @Override
    public List<Part> takeApart() {
        return Gradual.eachApart(getChildren());
    }
}
