package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.view.control.Space;

/// The foot of a scene: the day it is true for, whose words it rests on, and where it comes from.
final class SceneFooter extends HBox {
    /// More names are not read from afar; how many more there are is told.
    private static final int NAMED = 3;

    SceneFooter(SceneContents contents, SceneWords words) {
        super(Space.XXXL);
        getStyleClass().add("scene-foot");
        setAlignment(Pos.BASELINE_LEFT);
        String day = words.wording().dates().day(contents.view().asOf());
        getChildren().add(day(words.get("as-of"), day));
        if (!contents.sources().isEmpty()) {
            Label sources = SceneLabels.of(sources(contents, words), "scene-footer");
            sources.setMinWidth(0);
            getChildren().add(sources);
        }
        getChildren().add(SceneLabels.gap());
        if (contents.scene().picture().hasMap()) {
            getChildren().add(SceneLabels.of(words.get("map"), "scene-footer"));
        }
        if (!contents.notice().isEmpty()) {
            getChildren().add(SceneLabels.of(contents.notice(), "scene-footer", "main-text"));
        }
        getChildren()
                .add(
                        SceneLabels.of(
                                words.get(
                                        "dataset",
                                        contents.figures()
                                                .dataset()
                                                .edition()
                                                .title()
                                                .in(words.language()),
                                        contents.figures().dataset().edition().version()),
                                "scene-footer"));
        if (!contents.code().isEmpty()) {
            getChildren()
                    .add(
                            SceneLabels.of(
                                    spaced(contents.code()),
                                    "scene-footer",
                                    "main-text",
                                    "strong-face"));
        }
    }

    private static HBox day(String name, String day) {
        HBox both =
                SceneLabels.line(
                        SceneLabels.of(name, "scene-footer"),
                        SceneLabels.of(day, "scene-footer", "main-text", "strong-face"));
        both.setAlignment(Pos.BASELINE_LEFT);
        return both;
    }

    private static String spaced(String code) {
        return code.length() == 8 ? code.substring(0, 4) + "-" + code.substring(4) : code;
    }

    private static String sources(SceneContents contents, SceneWords words) {
        List<String> publishers = contents.sources().stream().map(words::by).distinct().toList();
        String named = publishers.stream().limit(NAMED).collect(Collectors.joining(" · "));
        return publishers.size() <= NAMED
                ? words.get("sources", named)
                : words.get("sources.more", named, publishers.size() - NAMED);
    }
}
