package kr.gpuatlas.view.control;

import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program, outlines on a grid of 16 pixels; colour and size come from the
/// stylesheet.
public enum Icon {
    SEARCH("mdi2m-magnify"),
    CALENDAR("mdi2c-calendar-blank-outline"),
    CHEVRON_LEFT("mdi2c-chevron-left"),
    CHEVRON_RIGHT("mdi2c-chevron-right"),
    CHEVRON_DOWN("mdi2c-chevron-down"),
    CHEVRON_UP("mdi2c-chevron-up"),
    LAYERS("mdi2l-layers-outline"),
    SUN("mdi2w-white-balance-sunny"),
    MOON("mdi2w-weather-night"),
    CONTRAST("mdi2c-contrast-circle"),
    PLAY("mdi2p-play-outline"),
    EXPORT("mdi2d-download-outline"),
    OPEN_FILE("mdi2f-folder-open-outline"),
    FLAG("mdi2f-flag-outline"),
    PIN("mdi2p-pin-outline"),
    LINK("mdi2o-open-in-new"),
    COPY("mdi2c-content-copy"),
    CLOCK("mdi2c-clock-outline"),
    ALERT("mdi2a-alert-outline"),
    NOTE("mdi2i-information-outline"),
    CLOSE("mdi2c-close"),
    PLUS("mdi2p-plus"),
    MINUS("mdi2m-minus"),
    HOME("mdi2h-home-outline"),
    CHECK("mdi2c-check"),
    UNDO("mdi2u-undo"),
    REDO("mdi2r-redo"),
    EDIT("mdi2p-pencil-outline"),
    FILTER("mdi2f-filter-outline"),
    MENU("mdi2d-dots-horizontal"),
    GAUGE("mdi2g-gauge"),
    TABLE("mdi2t-table"),
    EYE("mdi2e-eye-outline"),
    SPARK("mdi2l-lightning-bolt-outline"),
    KEYBOARD("mdi2k-keyboard-outline"),
    SCREEN("mdi2m-monitor"),
    GPU("mdi2e-expansion-card-variant"),
    FACTORY("mdi2f-factory"),
    SERVER("mdi2s-server-network"),
    CAR("mdi2c-car-connected"),
    CHIP("mdi2i-integrated-circuit-chip"),
    TOWER("mdi2r-radio-tower"),
    ATOM("mdi2a-atom-variant"),
    HOSPITAL("mdi2h-hospital-building"),
    CLOUD("mdi2c-cloud-outline"),
    TOWN_HALL("mdi2t-town-hall");

    /// Pixels.
    private static final int SIZE = 16;

    private final String code;

    Icon(String code) {
        this.code = code;
    }

    /// Reads the font the icons are in, as the first one does that is made; on any thread.
    public static void load() {
        MENU.node();
    }

    /// A new node that shows it.
    public FontIcon node() {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().add("icon");
        // As in the stylesheet: an icon that learns its size from there is styled twice.
        icon.setIconSize(SIZE);
        return icon;
    }

    /// A button that shows it.
    ///
    /// @param words what it does, where the pointer rests on it and for a screen reader
    public Button button(String words, Runnable action) {
        Button button = new Button("", node());
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        Hint.on(button).set(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The same for a line of text.
    public Button smallButton(String words, Runnable action) {
        Button button = button(words, action);
        button.getStyleClass().add("small");
        return button;
    }
}
