package kr.gpuatlas.view.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;

/// What the program is, which dataset it shows, and under which licences.
final class AboutSheet extends VBox {
    private static final Texts TEXTS = Texts.beside(AboutSheet.class);

    AboutSheet(AtlasModel model) {
        getStyleClass().addAll("window-sheet", "about-sheet");
        Language language = model.language().getValue();
        Label title = new Label(TEXTS.get(language, "title"));
        title.getStyleClass().add("title");
        getChildren().add(title);
        add(TEXTS.get(language, "about.text"));
        add(model.dataset().getValue().edition().title().in(language));
        add(TEXTS.get(language, "about.version", model.dataset().getValue().edition().version()));
        add(TEXTS.get(language, "about.licences"));
    }

    private void add(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        getChildren().add(label);
    }
}
