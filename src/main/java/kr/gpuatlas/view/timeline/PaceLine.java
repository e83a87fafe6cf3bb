package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Pace;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Explained;
import kr.gpuatlas.view.control.Hint;

/// Says how many GPUs a month the next plan takes, in as many words as there is room for.
final class PaceLine extends HBox {
    /// A pace is no more precise than what it is computed from.
    private static final MathContext PRECISION = new MathContext(2);

    private final Texts texts;
    private final EvidenceMark mark = new EvidenceMark(EvidenceMark.BESIDE_TEXT);
    private final Label label = new Label();
    private List<String> forms = List.of();
    private String plan = "";

    PaceLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("timeline-pace");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        label.setMinWidth(USE_PREF_SIZE);
        mark.evidenceProperty().set(Evidence.DERIVED);
        getChildren().addAll(mark, label);
        getStyleClass().add("focus-ring");
        setFocusTraversable(true);
        Explained.byAnything(this, () -> plan);
    }

    /// @param due the day of the plan, in words
    void show(Optional<Pace> pace, String due, Language language) {
        forms = pace.map(p -> forms(p, due, language)).orElse(List.of());
        plan = pace.map(p -> p.plan().claims().getFirst().id()).orElse("");
        pace.ifPresent(p -> {
            mark.languageProperty().set(language);
            mark.gradeProperty().set(weakest(p));
            String whole = forms.getFirst();
            Hint.on(this).set(whole + "\n" + texts.get(language, "pace.formula"));
            setAccessibleText(whole);
        });
    }

    private static Grade weakest(Pace pace) {
        return Stream.concat(
                        Stream.of(pace.reached().grade()),
                        pace.plan().claims().stream().limit(1).map(Claim::grade))
                .max(Grade::compareTo)
                .orElseThrow();
    }

    /// The long form first.
    private List<String> forms(Pace pace, String due, Language language) {
        Wording wording = Wording.in(language);
        String plan = wording.written(pace.plan().quantity(), Unit.GPU);
        String needed = rounded(pace.needed(), wording);
        return pace.reported()
                .map(number -> rounded(number, wording))
                .map(reported ->
                        List.of(
                                texts.get(language, "pace.full", plan, due, needed, reported),
                                texts.get(language, "pace.short", plan, due, needed, reported),
                                texts.get(language, "pace.least", needed, reported)))
                .orElseGet(() ->
                        List.of(
                                texts.get(language, "pace.alone", plan, due, needed),
                                texts.get(language, "pace.needed", needed)));
    }

    private static String rounded(BigDecimal number, Wording wording) {
        return wording.written(Quantity.of(Qualifier.ABOUT, number.round(PRECISION)), Unit.GPU);
    }

    /// Takes the longest form that fits; none when not even the shortest does.
    void fit(double room) {
        setVisible(forms.stream().anyMatch(form -> fits(form, room)));
    }

    private boolean fits(String form, double room) {
        label.setText(form);
        return prefWidth(-1) <= room;
    }

    /// The room the shortest form needs, 0 if there is nothing to say.
    double least() {
        if (forms.isEmpty()) {
            return 0;
        }
        label.setText(forms.getLast());
        return prefWidth(-1);
    }
}
