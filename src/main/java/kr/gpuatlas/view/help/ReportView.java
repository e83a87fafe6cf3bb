package kr.gpuatlas.view.help;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.model.AtlasModel;

/// Everything that the report of a problem would hold, to be read before it is written.
public final class ReportView extends BorderPane {
    /// What a person can do with a report.
    public interface Actions {
        /// Writes it to a folder.
        void save();

        void copy(String text);

        void close();
    }

    private static final Texts TEXTS = Texts.beside(ReportView.class);
    private static final String STYLE =
            Objects.requireNonNull(ReportView.class.getResource("help.css")).toExternalForm();
    private static final double WIDTH = 820;
    private static final double HEIGHT = 560;

    /// @param report what would be written, word for word
    @SuppressWarnings("this-escape")
    public ReportView(AtlasModel model, String report, Actions actions) {
        Language language = model.language().getValue();
        getStyleClass().addAll("window-sheet", "report-view");
        getStylesheets().add(STYLE);
        setPrefSize(WIDTH, HEIGHT);
        Label title = new Label(TEXTS.get(language, "report.title"));
        title.getStyleClass().add("title");
        Label note = new Label(TEXTS.get(language, "report.note"));
        note.setWrapText(true);
        note.getStyleClass().add("report-note");
        VBox head = new VBox(title, note);
        head.getStyleClass().add("report-head");
        TextArea text = new TextArea(report);
        text.setEditable(false);
        text.getStyleClass().add("report-text");
        text.setAccessibleText(TEXTS.get(language, "report.title"));
        Button save = new Button(TEXTS.get(language, "report.save"));
        save.setOnAction(_ -> actions.save());
        Button copy = new Button(TEXTS.get(language, "report.copy"));
        copy.setOnAction(_ -> actions.copy(report));
        Button close = new Button(TEXTS.get(language, "close"));
        close.setOnAction(_ -> actions.close());
        HBox foot = new HBox(copy, close, save);
        foot.getStyleClass().add("report-foot");
        setTop(head);
        setCenter(text);
        setBottom(foot);
    }
}
