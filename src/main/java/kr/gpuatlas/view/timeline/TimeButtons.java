package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import kr.gpuatlas.model.AtlasModel;

/// What the buttons in the header of the strip do.
final class TimeButtons implements TimeControls.Actions {
    private final AtlasModel model;
    private final StripContents contents;
    private final TimelineView.Actions actions;
    private final Player player;
    private final ReaderMenu reader;

    TimeButtons(
            AtlasModel model,
            StripContents contents,
            TimelineView.Actions actions,
            Player player,
            ReaderMenu reader) {
        this.model = model;
        this.contents = contents;
        this.actions = actions;
        this.player = player;
        this.reader = reader;
    }

    private LocalDate day() {
        return model.view().getValue().asOf();
    }

    @Override
    public void earlier() {
        contents.eventBefore(day()).ifPresent(this::go);
    }

    @Override
    public void later() {
        contents.eventAfter(day()).ifPresent(this::go);
    }

    private void go(LocalDate day) {
        actions.sweepAsOf(day);
        actions.settleAsOf();
    }

    @Override
    public void play() {
        player.toggle(contents.eventAfter(day()).orElseGet(contents::firstEvent));
    }

    @Override
    public void offerReaders(Button at) {
        reader.open(at);
    }

    @Override
    public boolean askKnownOn(boolean asked) {
        actions.knownOn(asked ? Optional.of(day()) : Optional.empty());
        actions.settleAsOf();
        return model.view().getValue().knownOn().isPresent();
    }
}
