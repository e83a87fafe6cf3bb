package kr.gpuatlas.model;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Room;
import kr.gpuatlas.domain.briefing.Standing;
import kr.gpuatlas.domain.briefing.Stopwatch;

/// The state of a presentation: the briefing, where it stands, and the time it has taken.
public final class BriefingModel {
    private final History<Briefing> briefings;
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(Standing.at(0));
    private final ObjectProperty<Stopwatch> stopwatch = new SimpleObjectProperty<>(Stopwatch.ZERO);
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.USUAL);
    private final StringProperty number = new SimpleStringProperty("");

    /// As it is in its file; at first as it came.
    private Briefing saved;

    public BriefingModel(Briefing briefing) {
        this.briefings = new History<>(briefing);
        this.saved = briefing;
    }

    /// What is presented and edited; undo is the briefing before.
    public History<Briefing> briefings() {
        return briefings;
    }

    public Briefing briefing() {
        return briefings.value();
    }

    /// Whether there are changes that are in no file.
    public boolean isChanged() {
        return !briefing().equals(saved);
    }

    /// Notes that a briefing is in its file as it is.
    public void noteSaved(Briefing written) {
        saved = written;
    }

    /// Another briefing in place of this one, as it came from its file.
    public void open(Briefing other) {
        saved = other;
        briefings.restart(other);
    }

    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    public void stand(UnaryOperator<Standing> next) {
        standing.set(next.apply(standing.get()));
    }

    public ObjectProperty<Stopwatch> stopwatch() {
        return stopwatch;
    }

    /// The room it is shown in, as the presenter states it.
    public ObjectProperty<Room> room() {
        return room;
    }

    /// The digits of a scene's number that have been typed so far.
    public StringProperty number() {
        return number;
    }

    /// What the presenter looks at: an answer, or the scene of the script.
    public BriefingScene presented() {
        Standing now = standing.get();
        return now.detour().map(Standing.Detour::scene).orElseGet(() -> scene(now.at()));
    }

    /// What the audience was last sent.
    public BriefingScene seen() {
        Standing.Seen seen = standing.get().seen();
        return seen.answer().orElseGet(() -> scene(seen.at()));
    }

    /// The scene after the one the presenter is at; the last one is followed by itself.
    public BriefingScene next() {
        return scene(standing.get().at() + 1);
    }

    private BriefingScene scene(int at) {
        return briefing().scenes().get(Math.clamp(at, 0, briefing().scenes().size() - 1));
    }
}
