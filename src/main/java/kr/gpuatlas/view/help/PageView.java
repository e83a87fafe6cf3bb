package kr.gpuatlas.view.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kr.gpuatlas.view.control.DrawnText;

/// A page of help as plain labels, lines of text, tables and pictures.
final class PageView extends VBox {
    private static final double PICTURE_WIDTH = 640;

    private final Function<String, Optional<Image>> pictures;

    /// @param pictures finds a picture by its file; where the build drew none, its words stand for
    ///   it
    PageView(Page page, Function<String, Optional<Image>> pictures) {
        this.pictures = pictures;
        getStyleClass().add("help-page");
        page.blocks().forEach(block -> getChildren().add(node(block)));
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> flow(paragraph.spans(), "help-paragraph");
            case Block.Item item -> item(item);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        };
    }

    private static Node heading(Block.Heading heading) {
        Label label = new Label(heading.words());
        label.setWrapText(true);
        label.getStyleClass().add(heading.level() == 1 ? "help-heading-1" : "help-heading-2");
        return label;
    }

    private static Node item(Block.Item item) {
        Label mark = new Label(item.mark());
        mark.getStyleClass().add("help-mark");
        TextFlow words = flow(item.spans(), "help-item");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words);
        row.getStyleClass().add("help-row");
        return row;
    }

    private static Node table(Block.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        int columns = table.rows().getFirst().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(column == columns - 1 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(width);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            String style = row == 0 ? "help-table-head" : "help-cell";
            List<List<Block.Span>> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                grid.add(flow(cells.get(column), style), column, row);
            }
        }
        return grid;
    }

    private Node picture(Block.Picture picture) {
        Label words = new Label(picture.words());
        words.setWrapText(true);
        words.getStyleClass().add("help-caption");
        VBox box = new VBox();
        box.getStyleClass().add("help-picture");
        pictures.apply(picture.file())
                .ifPresent(image -> {
                    ImageView view = new ImageView(image);
                    view.setPreserveRatio(true);
                    view.setSmooth(true);
                    view.setFitWidth(PICTURE_WIDTH);
                    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
                    view.setAccessibleText(picture.words());
                    box.getChildren().add(view);
                });
        box.getChildren().add(words);
        return box;
    }

    private static TextFlow flow(List<Block.Span> spans, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (Block.Span span : spans) {
            Text text = DrawnText.of(span.words());
            text.getStyleClass()
                    .add(
                            switch (span.kind()) {
                                case PLAIN -> "help-plain";
                                case STRONG -> "help-strong";
                                case CODE -> "help-code";
                            });
            flow.getChildren().add(text);
        }
        return flow;
    }
}
