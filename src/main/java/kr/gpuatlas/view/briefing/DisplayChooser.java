package kr.gpuatlas.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.briefing.Displays.Area;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Pill;

/// The displays as they lie side by side, to choose the one the audience gets.
final class DisplayChooser extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Displays displays;
    private final SceneWords words;
    private final Consumer<Area> take;
    private final List<Button> pictures = new ArrayList<>();
    private int current;

    /// @param take takes the audience to a display
    DisplayChooser(SceneWords words, Displays displays, Consumer<Area> take) {
        this.words = words;
        this.displays = displays;
        this.take = take;
        getStyleClass().addAll("popover-ground", "display-chooser");
        for (int i = 0; i < displays.areas().size(); i++) {
            pictures.add(picture(i));
        }
        getChildren()
                .addAll(
                        SceneLabels.of(words.get("display"), "title"),
                        new DisplayPlan(displays.areas(), pictures),
                        SceneLabels.of(
                                words.get(displays.hasSecond() ? "display.keys" : "display.one"),
                                "note"));
        current = displays.areas().indexOf(displays.audience());
    }

    /// The audience's display is the one to begin with.
    void focus() {
        pictures.get(current).requestFocus();
        point(current);
    }

    private Button picture(int at) {
        Area area = displays.areas().get(at);
        String size = words.get("display.size", whole(area.width()), whole(area.height()));
        VBox inside =
                new VBox(
                        new KeyCap(String.valueOf(at + 1)),
                        SceneLabels.of(size, "figure"),
                        new Pill(role(area)));
        inside.getChildren().getLast().setVisible(!role(area).isEmpty());
        inside.getStyleClass().add("display-words");
        Button picture = new Button("", inside);
        picture.getStyleClass().add("display-picture");
        picture.setAccessibleText(words.get("display.name", at + 1, size, role(area)));
        picture.setOnAction(_ -> take.accept(area));
        picture.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        point(at);
                    }
                });
        return picture;
    }

    private static String whole(double pixels) {
        return String.valueOf(Math.round(pixels));
    }

    private String role(Area area) {
        if (area.equals(displays.audience())) {
            return words.get("display.audience");
        }
        return area.equals(displays.presenter()) ? words.get("display.presenter") : "";
    }

    private void point(int at) {
        current = at;
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).pseudoClassStateChanged(CURRENT, i == at);
        }
    }

    /// Whether a key meant the displays; it is carried out then.
    boolean takes(Step step) {
        switch (step) {
            case NEXT, DISPLAY -> move(1);
            case BACK -> move(-1);
            case FIRST -> point(0);
            case LAST -> point(pictures.size() - 1);
            case ENTER -> pictures.get(current).fire();
            default -> {
                return false;
            }
        }
        pictures.get(current).requestFocus();
        return true;
    }

    private void move(int by) {
        point(Math.floorMod(current + by, pictures.size()));
    }

    /// The display with a number, if there is one.
    void digit(char digit) {
        int at = digit - '1';
        if (at >= 0 && at < pictures.size()) {
            point(at);
            pictures.get(at).requestFocus();
        }
    }
}
