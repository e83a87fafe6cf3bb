package kr.gpuatlas.view.derived;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// Names sources on one line, each a link to its page.
final class SourceRows {
    private final Context context;
    private final Consumer<URI> browse;

    SourceRows(Context context, Consumer<URI> browse) {
        this.context = context;
        this.browse = browse;
    }

    Node of(List<String> ids) {
        return line(context.figures().visibility().publicSources(ids));
    }

    Node line(List<Source> sources) {
        FlowPane line = new FlowPane(Space.M, Space.XS);
        line.getStyleClass().add("source-names");
        sources.forEach(source -> line.getChildren().add(name(source)));
        return line;
    }

    private Node name(Source source) {
        String day = source.published().map(context.wording().dates()::span).orElse("");
        String publisher = context.in(source.publisher());
        String words = day.isEmpty() ? publisher : context.text("said", publisher, day);
        if (source.url().isEmpty()) {
            return Line.whole(words, "note", "quiet");
        }
        URI address = source.url().get();
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("note");
        link.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(link).set(source.title());
        link.setOnAction(event -> browse.accept(address));
        return link;
    }
}
