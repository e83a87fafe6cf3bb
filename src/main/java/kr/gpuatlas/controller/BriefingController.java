package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.studio.Studio;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.map.MapView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;

/// Presents briefings, one at a time; the window it is started from stays exactly as it is.
public final class BriefingController {
    private final AtlasModel model;
    private final Studio studio;
    private final BriefingWindows windows;
    private final Background background;
    private final Runnable onPresented;
    private final ProvinceMap map;
    private List<BriefingScene> seen = List.of();
    private Runnable offer = () -> {};
    private Optional<BriefingModel> briefing = Optional.empty();
    private Optional<Presentation> running = Optional.empty();

    /// @param onPresented called when a presentation is over
    public BriefingController(
            AtlasModel model,
            ProvinceMap map,
            BriefingWindows windows,
            Background background,
            Runnable onPresented) {
        this.model = model;
        this.map = map;
        this.studio = new Studio(map);
        this.windows = windows;
        this.background = background;
        this.onPresented = onPresented;
    }

    /// The briefing that is presented and edited; at first the one that ships with the program.
    public BriefingModel briefing() {
        BriefingModel known = briefing.orElseGet(() -> new BriefingModel(shipped(model)));
        briefing = Optional.of(known);
        return known;
    }

    /// The one that ships with the program.
    static Briefing shipped(AtlasModel model) {
        ViewState now = model.views().value();
        return BriefingJson.embedded(
                ViewState.opening(model.datasets().value(), now.theme(), now.language()));
    }

    /// Starts at the first scene.
    public void start() {
        start(0);
    }

    /// Starts at the scene of what is selected, else where the last presentation ended.
    public void startHere() {
        BriefingModel told = briefing();
        Optional<Integer> same =
                model.views().value().selection().stream()
                        .flatMap(chosen ->
                                told.briefing().scenes().stream()
                                        .filter(scene ->
                                                scene.view()
                                                        .selection()
                                                        .equals(Optional.of(chosen)))
                                        .map(scene -> told.briefing().indexOf(scene.id())))
                        .findFirst();
        start(same.orElse(told.standing().get().at()));
    }

    /// Makes and edits what is presented.
    AuthoringController authoring(Surroundings surroundings, AtlasView view) {
        AuthoringController made =
                new AuthoringController(model, surroundings, background, view, forAuthoring());
        offer = made::offerAnnex;
        return made;
    }

    /// What authoring needs.
    private AuthoringController.Presenting forAuthoring() {
        return new AuthoringController.Presenting(
                this::briefing,
                () -> new SceneScreen(ground()),
                windows::hasSecondDisplay,
                this::start,
                this::annex);
    }

    private void start(int scene) {
        if (running.isPresent() || briefing().briefing().scenes().isEmpty()) {
            return;
        }
        ViewState look = model.views().value();
        SceneSource scenes = new SceneSource(passed(), look);
        Presentation presentation =
                new Presentation(
                        briefing(),
                        scenes,
                        look,
                        new Presentation.Place(this::ground, windows, this::ended));
        running = Optional.of(presentation);
        presentation.start(Math.min(scene, briefing().briefing().scenes().size() - 1));
        scenes.identify(
                background,
                () -> running.filter(presentation::equals).ifPresent(Presentation::show));
    }

    /// Only what an audience may have.
    private Passed passed() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return Gate.pass(model.datasets().value(), Audience.PUBLIC, today);
    }

    private Ground ground() {
        AtlasModel own = new AtlasModel(model.datasets().value(), model.views().value());
        MapView map = studio.bareMap(own);
        return new Ground(map, own, map.reduceMotionProperty(), map::pressed, map::bare);
    }

    private void ended() {
        seen = running.map(Presentation::seen).orElse(seen);
        running = Optional.empty();
        onPresented.run();
        offer.run();
    }

    /// What the last presentation showed.
    Annex annex() {
        return new Annex(
                Annex.gather(briefing().briefing(), seen), map, passed(), model.views().value());
    }

    /// Carries out what a menu or a key asks for.
    void run(Command command) {
        if (command == Command.PRESENT) {
            start();
        } else {
            startHere();
        }
    }

    /// What is presented now; for what looks at both windows.
    Optional<Presentation> running() {
        return running;
    }
}
