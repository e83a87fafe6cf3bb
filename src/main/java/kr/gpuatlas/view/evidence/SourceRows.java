package kr.gpuatlas.view.evidence;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.gate.Excerpt;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Space;

/// Numbered sources, publisher over title, each to be opened or cited.
final class SourceRows {
    private static final Texts TEXTS = Texts.beside(SourceRows.class);

    private final Setting setting;

    SourceRows(Setting setting) {
        this.setting = setting;
    }

    List<Node> rows(List<Source> sources) {
        List<Node> rows = new ArrayList<>();
        for (Source source : sources) {
            int number = rows.size() + 1;
            rows.add(setting.kept().node(() -> row(number, source), "source", number, source.id()));
        }
        return rows;
    }

    private Node row(int number, Source source) {
        String published =
                source.published()
                        .map(setting.wording().dates()::span)
                        .orElseGet(() -> TEXTS.get(setting.language(), "undated"));
        HBox head =
                new HBox(
                        Space.M,
                        Line.shortened(source.publisher().in(setting.language()), "strong"),
                        Line.gap(),
                        Line.whole(published, "note", "quiet"));
        HBox row =
                Row.tall(
                        Line.whole(String.valueOf(number), "note", "quiet", "row-number"),
                        new EvidenceMark(Evidence.REPORTED, grade(source), setting.language()),
                        Line.column(head, Line.shortened(source.title(), "note")),
                        buttons(source));
        row.getStyleClass().add("source-row");
        return row;
    }

    private Node buttons(Source source) {
        HBox buttons = new HBox();
        source.url()
                .ifPresent(address ->
                        buttons.getChildren()
                                .add(
                                        button(
                                                Icon.LINK,
                                                "source.open",
                                                () -> setting.actions().browse(address))));
        buttons.getChildren()
                .add(
                        button(
                                Icon.COPY,
                                "source.copy",
                                () ->
                                        setting.actions()
                                                .copy(
                                                        Excerpt.of(
                                                                setting.figures().dataset(),
                                                                source,
                                                                s ->
                                                                        Citation.of(
                                                                                s,
                                                                                setting
                                                                                        .language())))));
        return buttons;
    }

    private Node button(Icon icon, String key, Runnable action) {
        return icon.smallButton(TEXTS.get(setting.language(), key), action);
    }

    /// What a source is worth by itself, by how close it stands to the fact.
    static Grade grade(Source source) {
        return switch (source.tier()) {
            case OFFICIAL, PARTY, VENDOR -> Grade.HIGH;
            case NATIONAL_PRESS, TRADE_PRESS -> Grade.MEDIUM;
            case AGGREGATOR -> Grade.LOW;
        };
    }
}
