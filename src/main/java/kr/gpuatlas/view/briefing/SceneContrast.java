package kr.gpuatlas.view.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import kr.gpuatlas.domain.briefing.SceneContents;

/// Finds the words of a scene that do not stand out from what they stand on, in the colours they
/// are shown in, and those that have no room.
///
/// The ratios are those of WCAG 2.2, 1.4.3. What is written over the map has to stand out from land
/// and sea.
public final class SceneContrast {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT = 3;

    /// In pixels: 18 points.
    private static final double LARGE = 24;

    private final SceneView view;
    private final List<Region> grounds;

    private SceneContrast(SceneContents contents, List<String> stylesheets) {
        view = new SceneView(contents);
        grounds =
                contents.scene().picture().hasMap()
                        ? List.of(ground("scene-over-sea"), ground("scene-over-land"))
                        : List.of(ground("scene-ground"));
        Pane root = new Pane(view);
        root.getChildren().addAll(grounds);
        Scene scene = new Scene(root, SceneView.WIDTH, SceneView.HEIGHT);
        scene.getStylesheets().setAll(stylesheets);
        // What stands in the scene has its styles from the view's own sheet.
        root.getStylesheets().setAll(view.getStylesheets());
        root.applyCss();
        root.layout();
    }

    private static Region ground(String styleClass) {
        Region ground = new Region();
        ground.getStyleClass().add(styleClass);
        return ground;
    }

    /// The words that are too faint, each once.
    ///
    /// @param stylesheets those of the theme
    public static List<String> faint(SceneContents contents, List<String> stylesheets) {
        SceneContrast scene = new SceneContrast(contents, stylesheets);
        List<String> faint = new ArrayList<>();
        scene.look(scene.view, 1, faint);
        return faint.stream().distinct().toList();
    }

    /// What of title and subtitle is seen where not all of it has room.
    ///
    /// @param stylesheets those of the theme
    public static List<String> cut(SceneContents contents, List<String> stylesheets) {
        return new SceneContrast(contents, stylesheets).view.cut();
    }

    private void look(Node node, double opacity, List<String> faint) {
        if (!node.isVisible()) {
            return;
        }
        double seen = opacity * node.getOpacity();
        if (node instanceof Text text
                && !text.getText().isBlank()
                && text.getFill() instanceof Color colour
                && contrast(text, colour, seen) < least(text)) {
            faint.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, seen, faint));
        }
    }

    private static double least(Text text) {
        return text.getFont().getSize() >= LARGE ? LARGE_TEXT : TEXT;
    }

    private double contrast(Text text, Color colour, double opacity) {
        return grounds(text).stream()
                .mapToDouble(ground -> ratio(over(colour, opacity, ground), ground))
                .min()
                .orElse(0);
    }

    /// The nearest ground that is painted below a text, else that of the whole scene.
    private List<Color> grounds(Text text) {
        for (Parent at = text.getParent(); at != null; at = at.getParent()) {
            Optional<Color> painted =
                    at instanceof Region region ? painted(region) : Optional.empty();
            if (painted.isPresent()) {
                return List.of(painted.get());
            }
        }
        return grounds.stream().flatMap(ground -> painted(ground).stream()).toList();
    }

    private static Optional<Color> painted(Region region) {
        Background background = region.getBackground();
        List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
        return fills.reversed().stream()
                .map(BackgroundFill::getFill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .filter(Color::isOpaque)
                .findFirst();
    }

    private static Color over(Color colour, double opacity, Color ground) {
        return ground.interpolate(
                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity() * opacity);
    }

    private static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
