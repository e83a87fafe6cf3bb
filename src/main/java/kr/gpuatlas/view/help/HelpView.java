package kr.gpuatlas.view.help;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.control.Scrolling;

/// The pages of help over the window, in its language, with the dataset's name and version in them.
public final class HelpView extends BorderPane {
    /// What a person can do with a page of help.
    public interface Actions {
        void copy(String text);

        void close();
    }

    private static final Texts TEXTS = Texts.beside(HelpView.class);
    private static final String STYLE =
            Objects.requireNonNull(HelpView.class.getResource("help.css")).toExternalForm();
    private static final double WIDTH = 980;
    private static final double HEIGHT = 660;

    /// How far an arrow key reads on.
    private static final double LINE = 48;

    private final AtlasModel model;
    private final Actions actions;
    private final ScrollPane ground = new ScrollPane();
    private Topic topic;

    /// @param first the page that is open at first
    @SuppressWarnings("this-escape")
    public HelpView(AtlasModel model, Topic first, Actions actions) {
        this.model = model;
        this.actions = actions;
        this.topic = first;
        getStyleClass().addAll("window-sheet", "help-view");
        getStylesheets().add(STYLE);
        setPrefSize(WIDTH, HEIGHT);
        ground.setFitToWidth(true);
        ground.getStyleClass().add("help-ground");
        setCenter(ground);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> build());
    }

    private Language language() {
        return model.language().getValue();
    }

    private void build() {
        setTop(head());
        setLeft(contents());
        show(topic);
    }

    private void show(Topic next) {
        topic = next;
        ground.setContent(
                new PageView(Page.of(filled(next.text(language()), model)), HelpView::picture));
        ground.setVvalue(0);
    }

    /// The keys that read on; those that go from line to line are the topics' own while one of them
    /// has the focus.
    private void pressed(KeyEvent event) {
        double page = ground.getViewportBounds().getHeight() - LINE;
        boolean reading = event.getTarget().equals(this);
        switch (event.getCode()) {
            case PAGE_DOWN -> Scrolling.by(ground, page);
            case PAGE_UP -> Scrolling.by(ground, -page);
            case HOME -> ground.setVvalue(0);
            case END -> ground.setVvalue(1);
            case DOWN, UP -> {
                if (!reading) {
                    return;
                }
                Scrolling.by(ground, event.getCode() == KeyCode.DOWN ? LINE : -LINE);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node head() {
        Label title = new Label(TEXTS.get(language(), "title"));
        title.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("help-head");
        head.getChildren()
                .addAll(
                        button("copy", () -> actions.copy(filled(topic.text(language()), model))),
                        button("close", actions::close));
        return head;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.get(language(), key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node contents() {
        VBox list = new VBox();
        list.getStyleClass().add("help-contents");
        ToggleGroup group = new ToggleGroup();
        Arrays.stream(Topic.values())
                .forEach(each -> {
                    ToggleButton entry =
                            new ToggleButton(TEXTS.get(language(), "topic." + each.key()));
                    entry.setToggleGroup(group);
                    entry.setSelected(each == topic);
                    entry.setMaxWidth(Double.MAX_VALUE);
                    entry.setOnAction(_ -> entry.setSelected(true));
                    entry.selectedProperty()
                            .subscribe((_, chosen) -> {
                                if (chosen && each != topic) {
                                    show(each);
                                }
                            });
                    list.getChildren().add(entry);
                });
        return list;
    }

    /// A text with its places filled from the dataset that is shown.
    static String filled(String text, AtlasModel model) {
        Language language = model.language().getValue();
        Edition edition = model.dataset().getValue().edition();
        return text.replace("{title}", edition.title().in(language))
                .replace("{id}", edition.id())
                .replace("{version}", edition.version())
                .replace("{licence}", edition.licence().in(language))
                .replace("{year}", Integer.toString(edition.lastDay().getYear()))
                .replace(
                        "{as-of}",
                        Wording.in(language).dates().day(model.view().getValue().asOf()));
    }

    /// A picture the build has drawn, where it has.
    private static Optional<Image> picture(String file) {
        return Optional.ofNullable(HelpView.class.getResourceAsStream(file))
                .map((InputStream stream) -> new Image(stream))
                .filter(image -> !image.isError());
    }
}
