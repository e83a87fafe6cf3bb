package kr.gpuatlas.view.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;

/// What is wrong with a file, finding by finding.
final class FindingsSheet extends VBox {
    private static final Texts TEXTS = Texts.beside(FindingsSheet.class);

    /// What a person can do with the findings.
    interface Actions {
        void copy(String text);

        void close();
    }

    /// @param titled key of the title, which says what became of the file
    FindingsSheet(
            String titled,
            String file,
            List<Problem> problems,
            Language language,
            Actions actions) {
        getStyleClass().addAll("window-sheet", "findings-sheet");
        Label title = new Label(TEXTS.get(language, titled));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        Label count = new Label(TEXTS.get(language, "findings.count", problems.size(), file));
        count.getStyleClass().add("findings-count");
        count.setWrapText(true);
        VBox list = new VBox();
        list.getStyleClass().add("findings");
        list.getChildren().setAll(problems.stream().map(FindingsSheet::row).toList());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button copy = new Button(TEXTS.get(language, "findings.copy"));
        copy.setOnAction(event ->
                actions.copy(
                        problems.stream()
                                .map(Problem::asText)
                                .collect(Collectors.joining(System.lineSeparator()))));
        Button close = new Button(TEXTS.get(language, "findings.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> actions.close());
        HBox buttons = new HBox(copy, close);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, count, scroll, buttons);
    }

    private static VBox row(Problem problem) {
        Label place = new Label(problem.place());
        place.getStyleClass().add("finding-place");
        Label message = new Label(problem.message());
        message.setWrapText(true);
        message.getStyleClass().add("finding-message");
        Label remedy = new Label(problem.remedy());
        remedy.setWrapText(true);
        remedy.getStyleClass().add("finding-remedy");
        VBox row = new VBox(place, message, remedy);
        row.getStyleClass().add("finding");
        row.setFocusTraversable(true);
        row.setAccessibleText(problem.asText());
        return row;
    }
}
