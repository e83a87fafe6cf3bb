package kr.gpuatlas.controller;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Studio;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.briefing.AudienceView;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.map.MapView;
import org.slf4j.LoggerFactory;

/// Shows a briefing on a wall for months: scene after scene, following its files when they change.
///
/// A file that cannot be read changes nothing but a small mark; nobody is there to be asked.
public final class WallController {
    private static final Duration POLL = Duration.seconds(5);
    private static final long MOST = 16L << 20;

    private final AtlasModel model;
    private final Sources sources;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final AudienceView view;
    private final PauseTransition standing = new PauseTransition();
    private final Timeline polling = new Timeline(new KeyFrame(POLL, _ -> poll()));
    private Stamp seen = Stamp.NONE;
    private boolean reading;
    private SceneSource scenes;
    private Briefing briefing;
    private LocalDate day;
    private String complaint = "";
    private int at;

    /// Where the wall gets what it shows.
    ///
    /// @param briefing absent for the one that ships with the program
    /// @param dataset absent for the one that ships with the program
    public record Sources(Optional<Path> briefing, Optional<Path> dataset) {}

    /// When the files last changed, and how long they are: another may have taken a file's place
    /// that is just as old.
    private record Stamp(List<FileTime> times, List<Long> sizes) {
        static final Stamp NONE = new Stamp(List.of(), List.of());
    }

    /// What was read; an absent part is as it was.
    private record Fresh(Optional<Dataset> dataset, Optional<Briefing> briefing, boolean sound) {}

    public WallController(
            AtlasModel model, ProvinceMap map, Sources sources, Background background) {
        this(model, map, sources, background, () -> LocalDate.now(ZoneId.systemDefault()));
    }

    WallController(
            AtlasModel model,
            ProvinceMap map,
            Sources sources,
            Background background,
            Supplier<LocalDate> today) {
        this.model = model;
        this.sources = sources;
        this.background = background;
        this.today = today;
        this.day = today.get();
        AtlasModel own = new AtlasModel(model.datasets().value(), model.views().value());
        MapView ground = new Studio(map).bareMap(own);
        this.view =
                new AudienceView(
                        new SceneScreen(
                                new Ground(
                                        ground,
                                        own,
                                        ground.reduceMotionProperty(),
                                        ground::pressed,
                                        ground::bare)));
        this.scenes = source();
        this.briefing = BriefingJson.embedded(opening(model.datasets().value()));
        standing.setOnFinished(_ -> show(at + 1));
        polling.setCycleCount(Timeline.INDEFINITE);
    }

    private ViewState opening(Dataset dataset) {
        ViewState now = model.views().value();
        return ViewState.opening(dataset, now.theme(), now.language());
    }

    private SceneSource source() {
        Passed passed = Gate.pass(model.datasets().value(), Audience.PUBLIC, day);
        return new SceneSource(passed, model.views().value());
    }

    public AudienceView view() {
        return view;
    }

    /// Begins with the first scene, and reads the files that were named.
    public void start() {
        show(0);
        poll();
        polling.play();
    }

    public void stop() {
        standing.stop();
        polling.stop();
    }

    private void show(int scene) {
        at = scene;
        picture();
        if (!briefing.scenes().isEmpty()) {
            standing.setDuration(Duration.seconds(briefing.scenes().get(at).seconds()));
            standing.playFromStart();
        }
    }

    /// The scene as it is now; for how long it has stood stays as it is, or a file that is written
    /// every few seconds would hold the wall at one scene.
    private void picture() {
        List<BriefingScene> all = briefing.scenes();
        if (!all.isEmpty()) {
            at = at % all.size();
            view.show(scenes.of(all.get(at)));
            view.prepare(scenes.of(all.get((at + 1) % all.size())));
        }
    }

    /// Reads what has changed since it was last looked at, and lets go what was to be held back
    /// until today.
    void poll() {
        if (!today.get().equals(day)) {
            day = today.get();
            scenes = source();
            picture();
        }
        read();
    }

    private void read() {
        if (reading || (sources.dataset().isEmpty() && sources.briefing().isEmpty())) {
            return;
        }
        reading = true;
        Stamp before = seen;
        Dataset current = model.datasets().value();
        background.run(
                () -> {
                    Stamp now = stamp();
                    return new Looked(
                            now,
                            now.equals(before) ? Optional.empty() : Optional.of(read(current)));
                },
                this::looked,
                failure -> {
                    reading = false;
                    // Should the same file come back, it is read again.
                    seen = Stamp.NONE;
                    unsound(failure.toString());
                });
    }

    /// What looking at the files came to.
    private record Looked(Stamp stamp, Optional<Fresh> fresh) {}

    private Stamp stamp() throws IOException {
        List<FileTime> times = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (Optional<Path> file : List.of(sources.briefing(), sources.dataset())) {
            if (file.isPresent()) {
                times.add(Files.getLastModifiedTime(file.get()));
                sizes.add(Files.size(file.get()));
            }
        }
        return new Stamp(List.copyOf(times), List.copyOf(sizes));
    }

    private Fresh read(Dataset current) throws IOException {
        Optional<Dataset> dataset = Optional.empty();
        boolean sound = true;
        if (sources.dataset().isPresent()) {
            dataset =
                    switch (DatasetReader.read(sources.dataset().get())) {
                        case Reading.Accepted(Dataset read, var _) -> Optional.of(read);
                        case Reading.Refused _ -> Optional.empty();
                    };
            sound = dataset.isPresent();
        }
        ViewState opening = opening(dataset.orElse(current));
        if (sources.briefing().isEmpty()) {
            return new Fresh(dataset, Optional.of(BriefingJson.embedded(opening)), sound);
        }
        Path file = sources.briefing().get();
        if (Files.size(file) > MOST) {
            return new Fresh(dataset, Optional.empty(), false);
        }
        return switch (BriefingJson.read(Files.readAllBytes(file), file.toString(), opening)) {
            case BriefingJson.Accepted(Briefing told, var _) -> {
                boolean some = !told.scenes().isEmpty();
                yield new Fresh(dataset, Optional.of(told).filter(_ -> some), sound && some);
            }
            case BriefingJson.Refused _ -> new Fresh(dataset, Optional.empty(), false);
        };
    }

    private void looked(Looked looked) {
        reading = false;
        seen = looked.stamp();
        looked.fresh().ifPresent(this::take);
    }

    private void take(Fresh fresh) {
        fresh.dataset()
                .ifPresent(dataset -> {
                    model.open(dataset);
                    scenes = source();
                });
        Briefing before = briefing;
        fresh.briefing().ifPresent(told -> briefing = told);
        if (fresh.sound()) {
            complaint = "";
            view.mark("");
        } else {
            unsound("refused");
        }
        if (briefing.equals(before)) {
            picture();
        } else {
            show(at);
        }
    }

    /// Says it once: a file may be away for weeks.
    private void unsound(String why) {
        if (!complaint.equals(why)) {
            complaint = why;
            LoggerFactory.getLogger(WallController.class).warn("kept the last picture: {}", why);
        }
        view.mark(model.datasets().value().edition().version());
    }
}
