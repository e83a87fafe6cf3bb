package kr.gpuatlas.view.phase;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// A statement on power: its number with the evidence, and what it is, in words.
final class PowerLine extends VBox {
    private final QuantityLabel number;
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label words = new Label();

    private PowerLine(QuantityLabel.Role role) {
        number = new QuantityLabel(role);
        getStyleClass().add("power-line");
        words.getStyleClass().add("note");
        words.setWrapText(true);
    }

    /// The number above its words.
    static PowerLine tall(QuantityLabel.Role role) {
        PowerLine line = new PowerLine(role);
        HBox first = new HBox(Space.S, line.number, line.mark);
        first.setAlignment(Pos.CENTER_LEFT);
        line.words.getStyleClass().add("planned");
        line.words.setMinHeight(Region.USE_PREF_SIZE);
        line.getChildren().addAll(first, line.words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// The words after the number, in one line.
    static PowerLine flat() {
        PowerLine line = new PowerLine(QuantityLabel.Role.NOTE);
        HBox only = new HBox(Space.S, line.mark, line.number, line.words);
        only.setAlignment(Pos.CENTER_LEFT);
        line.words.setMinWidth(0);
        line.words.setWrapText(false);
        line.words.getStyleClass().add("quiet");
        line.getChildren().add(only);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        only.setMinWidth(0);
        return line;
    }

    void say(String said) {
        words.setText(said);
    }

    /// Lets the words take more than one line.
    void setWrapped(boolean wrapped) {
        words.setWrapText(wrapped);
        words.setMinHeight(wrapped ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
    }

    /// Shows a claim, or takes no room for none.
    void show(Optional<Claim> claim, BoardWords board, String said) {
        setVisible(claim.isPresent());
        setManaged(claim.isPresent());
        claim.ifPresent(shown -> show(shown, board, said));
    }

    private void show(Claim claim, BoardWords board, String said) {
        number.languageProperty().set(board.language());
        number.setQuantity(claim.quantity().orElse(Quantity.unknown(claim.id())), Unit.MEGAWATT);
        number.figureIdProperty().set(claim.id());
        mark.languageProperty().set(board.language());
        mark.evidenceProperty().set(Evidence.REPORTED);
        mark.gradeProperty().set(claim.grade());
        words.setText(said);
        String label = claim.label().in(board.language());
        Hint.on(this)
                .set(
                        claim.note()
                                .map(note -> label + "\n" + note.in(board.language()))
                                .orElse(label));
    }
}
