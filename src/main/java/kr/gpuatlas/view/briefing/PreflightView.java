package kr.gpuatlas.view.briefing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Preflight;
import kr.gpuatlas.domain.briefing.Room;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.Space;

/// What should be seen to before an audience sees the briefing, the gravest first, each with a way
/// to its scene.
public final class PreflightView extends VBox {
    private static final String STYLE =
            Objects.requireNonNull(PreflightView.class.getResource("authoring.css"))
                    .toExternalForm();

    private final SceneWords words;
    private final Checking checking;
    private final IntConsumer go;
    private final Label head = SceneLabels.of("", "title");
    private final VBox rows = new VBox();
    private final HBox foot = new HBox(Space.M);

    /// What is looked through.
    ///
    /// @param room as the presenter states it
    /// @param findings what is found in a room
    /// @param figures name what the findings are about
    public record Checking(
            ObjectProperty<Room> room,
            Function<Room, List<Preflight.Finding>> findings,
            Figures figures) {}

    /// @param go leads to a scene
    public PreflightView(Checking checking, Language language, IntConsumer go, Runnable close) {
        this.checking = checking;
        this.words = new SceneWords(language);
        this.go = go;
        getStyleClass().addAll("popover-ground", "preflight");
        getStylesheets().add(STYLE);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        Button done = new Button(words.get("scenes.close"));
        done.setOnAction(_ -> close.run());
        foot.getChildren().addAll(SceneLabels.gap(), done);
        getChildren().addAll(head, room(close), scroll, foot);
        show();
    }

    /// Offers to go on with what the check came before.
    public PreflightView offering(String what, Runnable goOn) {
        Button button = new Button(what);
        button.setOnAction(_ -> goOn.run());
        foot.getChildren().addFirst(button);
        return this;
    }

    private void show() {
        List<Preflight.Finding> findings = checking.findings().apply(checking.room().get());
        head.setText(
                findings.isEmpty()
                        ? words.get("preflight.clear")
                        : words.get("preflight", findings.size()));
        rows.getChildren().setAll(alike(findings).map(this::row).toList());
    }

    /// What one rule finds in one scene is one row.
    private static Stream<List<Preflight.Finding>> alike(List<Preflight.Finding> findings) {
        return findings.stream()
                .collect(
                        Collectors.groupingBy(
                                finding -> List.of(finding.rule(), finding.scene()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream();
    }

    private String named(List<Preflight.Finding> alike) {
        String first = named(alike.getFirst().about());
        return alike.size() == 1 ? first : words.get("preflight.more", first, alike.size() - 1);
    }

    /// The room, which decides how large a text must be.
    private HBox room(Runnable close) {
        Room room = checking.room().get();
        TextField distance = measure("preflight.distance", room.distance(), close);
        TextField width = measure("preflight.width", room.width(), close);
        Runnable state =
                () ->
                        stated(distance, width)
                                .filter(stated -> !stated.equals(checking.room().get()))
                                .ifPresent(stated -> {
                                    checking.room().set(stated);
                                    show();
                                });
        List.of(distance, width)
                .forEach(field -> {
                    field.setOnAction(_ -> state.run());
                    field.focusedProperty().subscribe((_, _) -> state.run());
                });
        HBox line =
                new HBox(
                        Space.M,
                        SceneLabels.of(words.get("preflight.distance"), "body"),
                        distance,
                        SceneLabels.of(words.get("preflight.width"), "body"),
                        width);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private TextField measure(String key, double metres, Runnable close) {
        TextField field =
                new TextField(BigDecimal.valueOf(metres).stripTrailingZeros().toPlainString());
        field.getStyleClass().add("preflight-metres");
        field.setAccessibleText(words.get(key));
        field.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close.run();
                    }
                });
        return field;
    }

    /// What is no room is as if nothing had been written.
    private static Optional<Room> stated(TextField distance, TextField width) {
        try {
            return Optional.of(
                    new Room(
                            Double.parseDouble(distance.getText().strip()),
                            Double.parseDouble(width.getText().strip())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A figure's name and number; anything else as it is.
    private String named(String about) {
        return checking.figures()
                .figure(about)
                .map(figure ->
                        words.get(
                                "preflight.figure",
                                words.name(checking.figures(), figure.about()),
                                words.wording().phase(figure.phase()),
                                words.written(figure)))
                .orElse(about);
    }

    private HBox row(List<Preflight.Finding> alike) {
        Preflight.Finding finding = alike.getFirst();
        String key =
                "preflight." + finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        HBox row = new HBox();
        row.getStyleClass().add("preflight-row");
        row.setAlignment(Pos.CENTER_LEFT);
        finding.scene()
                .ifPresent(scene ->
                        row.getChildren().add(new Pill(words.get("preflight.scene", scene + 1))));
        row.getChildren()
                .addAll(
                        SceneLabels.of(words.get(key, named(alike)), "body", "main-text"),
                        SceneLabels.gap());
        finding.scene()
                .ifPresent(scene -> {
                    Button there = new Button(words.get("preflight.go"));
                    there.setOnAction(_ -> go.accept(scene));
                    row.getChildren().add(there);
                });
        return row;
    }
}
