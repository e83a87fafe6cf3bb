package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.view.control.Typeface;

/// The texts of one scene in both languages; what is written is in the scene at once.
///
/// A caption never is blank: an emptied field leaves the text as it was.
final class SceneEditor extends GridPane {
    private static final int NOTES_ROWS = 3;

    private final SceneWords words;
    private final Consumer<BriefingScene> onEdited;
    private final TextField captionKo = new TextField();
    private final TextField captionEn = new TextField();
    private final TextField subtitleKo = new TextField();
    private final TextField subtitleEn = new TextField();
    private final TextArea notesKo = area();
    private final TextArea notesEn = area();
    private final Label lacking = new Label();
    private final Label cut = new Label();
    private Optional<BriefingScene> scene = Optional.empty();
    private boolean showing;

    SceneEditor(SceneWords words, Consumer<BriefingScene> onEdited) {
        this.words = words;
        this.onEdited = onEdited;
        getStyleClass().add("scene-editor");
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(44);
        getColumnConstraints().addAll(name, half, half);
        row(0, "editor.caption", captionKo, captionEn);
        row(1, "editor.subtitle", subtitleKo, subtitleEn);
        row(2, "editor.notes", notesKo, notesEn);
        remark(3, lacking);
        remark(4, cut);
    }

    /// What the author should know of what is written; nothing has no room.
    private void remark(int at, Label remark) {
        remark.getStyleClass().add("scene-remark");
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        add(remark, 1, at, 2, 1);
    }

    /// Says what of title and subtitle is seen where not all of it has room.
    void tellCut(List<String> seen) {
        cut.setText(seen.isEmpty() ? "" : words.get("preflight.cut", String.join("” · “", seen)));
    }

    private void tellLacking() {
        List<String> names =
                Stream.of(captionKo, captionEn, subtitleKo, subtitleEn, notesKo, notesEn)
                        .flatMap(field -> Typeface.lacking(field.getText()).stream())
                        .distinct()
                        .toList();
        lacking.setText(
                names.isEmpty()
                        ? ""
                        : words.get("preflight.missing-glyph", String.join(", ", names)));
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(NOTES_ROWS);
        return area;
    }

    private void row(int at, String key, TextInputControl ko, TextInputControl en) {
        addRow(at, SceneLabels.of(words.get(key), "note"), ko, en);
        for (TextInputControl field : new TextInputControl[] {ko, en}) {
            field.setAccessibleText(words.get(key));
            field.textProperty().subscribe((_, _) -> edited());
        }
    }

    /// Shows another scene, or the same after a step. What was just written comes back as it is,
    /// and disturbs nobody who is still writing.
    void show(BriefingScene shown) {
        if (scene.filter(shown::equals).isPresent()) {
            return;
        }
        scene = Optional.of(shown);
        showing = true;
        fill(captionKo, shown.caption().ko());
        fill(captionEn, shown.caption().en());
        fill(subtitleKo, shown.subtitle().map(Text::ko).orElse(""));
        fill(subtitleEn, shown.subtitle().map(Text::en).orElse(""));
        fill(notesKo, shown.notes().map(Text::ko).orElse(""));
        fill(notesEn, shown.notes().map(Text::en).orElse(""));
        showing = false;
        tellLacking();
    }

    private static void fill(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void edited() {
        if (!showing) {
            tellLacking();
            scene.map(this::written)
                    .filter(next -> !Optional.of(next).equals(scene))
                    .ifPresent(next -> {
                        scene = Optional.of(next);
                        onEdited.accept(next);
                    });
        }
    }

    private BriefingScene written(BriefingScene before) {
        Text caption =
                new Text(
                        or(captionKo.getText(), before.caption().ko()),
                        or(captionEn.getText(), before.caption().en()));
        return before.withCaption(caption)
                .withSubtitle(both(subtitleKo, subtitleEn))
                .withNotes(both(notesKo, notesEn));
    }

    /// One language stands in for the other until that is written.
    private static Optional<Text> both(TextInputControl ko, TextInputControl en) {
        return ko.getText().isBlank() && en.getText().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Text(or(ko.getText(), en.getText()), or(en.getText(), ko.getText())));
    }

    private static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }
}
