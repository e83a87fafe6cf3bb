package kr.gpuatlas.app;

import eu.hansolo.tilesfx.Tile;
import eu.hansolo.tilesfx.TileBuilder;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import kr.gpuatlas.model.AtlasModel;

/// Mistakes that were made elsewhere, to be planted and found: each puts something into the window
/// that is not let go of when it is taken out again.
enum Leak {
    /// The skin's AnimationTimer is never stopped.
    FLUID_TILE {
        @Override
        void plant(Pane ground, AtlasModel model) {
            ground.getChildren()
                    .add(TileBuilder.create().skinType(Tile.SkinType.FLUID).value(50).build());
        }
    },
    /// A canvas nobody sees keeps every stroke until it is cleared as a whole.
    CANVAS_WITHOUT_CLEAR {
        @Override
        void plant(Pane ground, AtlasModel model) {
            for (int i = 0; i < STROKES; i++) {
                UNSEEN.getGraphicsContext2D().strokeLine(0, 0, i, i);
            }
        }
    },
    /// It plays on after what it moves has gone.
    ENDLESS_TIMELINE {
        @Override
        void plant(Pane ground, AtlasModel model) {
            VBox moved = card();
            ground.getChildren().add(moved);
            Timeline timeline =
                    new Timeline(new KeyFrame(Duration.seconds(1), _ -> moved.setOpacity(1)));
            timeline.setCycleCount(Animation.INDEFINITE);
            timeline.play();
            PLANTED.add(timeline::stop);
        }
    },
    /// The model lives longer than what listens to it.
    STRONG_LISTENER {
        @Override
        void plant(Pane ground, AtlasModel model) {
            VBox card = card();
            ground.getChildren().add(card);
            PLANTED.add(model.language().subscribe(_ -> card.setOpacity(1)));
        }
    };

    private static final int STROKES = 4_000;
    private static final int LINES = 30;
    private static final Canvas UNSEEN = new Canvas(100, 100);
    private static final List<Subscription> PLANTED = new ArrayList<>();

    abstract void plant(Pane ground, AtlasModel model);

    void removeAll() {
        PLANTED.forEach(Subscription::unsubscribe);
        PLANTED.clear();
        UNSEEN.getGraphicsContext2D().clearRect(0, 0, 100, 100);
    }

    private static VBox card() {
        VBox card = new VBox();
        for (int i = 0; i < LINES; i++) {
            card.getChildren().add(new Label("line"));
        }
        return card;
    }
}
