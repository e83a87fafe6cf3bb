package kr.gpuatlas.controller;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import kr.gpuatlas.domain.briefing.Answers;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Standing;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.search.Hit;
import kr.gpuatlas.domain.search.Search;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.view.briefing.AudienceView;
import kr.gpuatlas.view.briefing.BriefingKeys;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.briefing.PresenterView;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.briefing.Step;
import kr.gpuatlas.view.control.Typeface;

/// One presentation from its first scene to the last key: carries out the steps and keeps both
/// windows where it stands.
final class Presentation implements PresenterView.Actions {
    private static final Duration TICK = Duration.millis(250);

    private final BriefingModel briefing;
    private final SceneSource scenes;
    private final ViewState look;
    private final BriefingWindows windows;
    private final Runnable onEnd;
    private final AudienceView audience;
    private final PresenterView presenter;
    private final PresenterSheets sheets;
    private final FreeLook free;
    private final List<BriefingScene> seen = new ArrayList<>();
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private Subscription keys = Subscription.EMPTY;

    /// Where a presentation takes place.
    ///
    /// @param grounds makes a map for each screen
    /// @param onEnd called once both windows are gone
    record Place(Supplier<Ground> grounds, BriefingWindows windows, Runnable onEnd) {}

    Presentation(BriefingModel briefing, SceneSource scenes, ViewState look, Place place) {
        this.briefing = briefing;
        this.scenes = scenes;
        this.look = look;
        this.windows = place.windows();
        this.onEnd = place.onEnd();
        this.audience = new AudienceView(screen(place, false));
        PresenterView.Screens screens =
                new PresenterView.Screens(screen(place, true), screen(place, true));
        this.presenter = new PresenterView(briefing, screens, this);
        this.free = new FreeLook(screens.current(), audience, this::isShared);
        this.sheets = new PresenterSheets(presenter, windows);
        audience.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /// The presenter's own pictures are there at once; only the audience's move.
    private static SceneScreen screen(Place place, boolean still) {
        SceneScreen screen = new SceneScreen(place.grounds().get());
        if (still) {
            screen.reduceMotionProperty().set(true);
        } else {
            screen.reduceMotionProperty().set(Platform.getPreferences().isReducedMotion());
        }
        return screen;
    }

    void start(int scene) {
        briefing.stand(_ -> Standing.at(scene));
        briefing.number().set("");
        show();
        BriefingWindows.Opened opened = windows.open(audience, presenter, this::end);
        keys =
                Subscription.combine(
                        BriefingKeys.listen(opened.audience(), this),
                        BriefingKeys.listen(opened.presenter(), this),
                        windows.displays().subscribe(sheets::displaysChanged));
        briefing.stopwatch().set(briefing.stopwatch().get().started(Instant.now()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
        audience.requestFocus();
        tick();
    }

    /// Brings both windows to where the presentation stands.
    void show() {
        Standing standing = briefing.standing().get();
        BriefingScene sent = briefing.seen();
        if (standing.cover() == Standing.Cover.NONE
                && (seen.isEmpty() || !seen.getLast().equals(sent))) {
            seen.add(sent);
        }
        audience.show(scenes.of(sent));
        audience.cover(standing.cover());
        presenter.show(scenes.of(briefing.presented()), scenes.of(briefing.next()));
        free.catchUp();
        audience.prepare(scenes.of(briefing.next()));
    }

    AudienceView audience() {
        return audience;
    }

    PresenterView presenter() {
        return presenter;
    }

    /// Every scene the audience saw, answers included, in the order in which it did.
    List<BriefingScene> seen() {
        return List.copyOf(seen);
    }

    private void tick() {
        presenter.tick(Instant.now());
    }

    /// A hand that looks at the map, or drags, does not mean the next scene.
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !free.isOn()) {
            run(Step.NEXT);
        }
    }

    @Override
    public void run(Step step) {
        if (sheets.takes(step)) {
            return;
        }
        if (free.takes(step)) {
            show();
            return;
        }
        switch (step) {
            case NEXT -> move(standing().at() + 1);
            case BACK -> back();
            case FIRST -> move(0);
            case LAST -> move(scenes() - 1);
            case ENTER -> enter();
            case BLACK -> stand(standing().covering(Standing.Cover.BLACK));
            case WHITE -> stand(standing().covering(Standing.Cover.WHITE));
            case FREEZE -> stand(standing().freezing());
            case OVERVIEW -> sheets.open(presenter::overview);
            case SEARCH -> sheets.open(sheets::ask);
            case KEYS -> sheets.open(presenter::keys);
            case LASER -> audience.toggleLaser();
            case ZOOM -> audience.toggleZoom();
            case MAP -> {
                free.start();
                show();
            }
            case DISPLAY -> sheets.open(sheets::chooseDisplay);
            case FULL_SCREEN -> windows.toggleFullScreen();
            case TIMER -> toggleTimer();
            case LARGER -> presenter.resizeNotes(1);
            case SMALLER -> presenter.resizeNotes(-1);
            case NOTES_ON -> presenter.readOn(1);
            case NOTES_BACK -> presenter.readOn(-1);
            case CHECK -> sheets.open(this::check);
            case LEAVE -> end();
        }
    }

    private Standing standing() {
        return briefing.standing().get();
    }

    private int scenes() {
        return briefing.briefing().scenes().size();
    }

    private void stand(Standing next) {
        if (next.at() != standing().at() || !next.detour().equals(standing().detour())) {
            free.end();
        }
        briefing.number().set("");
        briefing.stand(_ -> next);
        show();
    }

    private void move(int scene) {
        stand(standing().going(scene, scenes()));
        windows.audienceToFront();
    }

    private void back() {
        if (!briefing.number().get().isEmpty()) {
            String digits = briefing.number().get();
            briefing.number().set(digits.substring(0, digits.length() - 1));
            show();
        } else if (standing().detour().isPresent()) {
            stand(standing().returning());
            windows.audienceToFront();
        } else {
            move(standing().at() - 1);
        }
    }

    /// Goes to the number that was typed, sends an answer, or goes on.
    private void enter() {
        String digits = briefing.number().get();
        if (!digits.isEmpty()) {
            move(Integer.parseInt(digits) - 1);
        } else if (standing().detour().filter(detour -> !detour.sent()).isPresent()) {
            stand(standing().sending());
            windows.audienceToFront();
        } else {
            run(Step.NEXT);
        }
    }

    /// Whether the audience is sent what the presenter looks at.
    private boolean isShared() {
        return standing().isOnAir() && briefing.seen().equals(briefing.presented());
    }

    @Override
    public boolean roams(KeyEvent key) {
        return !presenter.isSheetOpen() && free.takes(key);
    }

    @Override
    public void digit(char digit) {
        if (free.isOn() || sheets.takes(digit)) {
            return;
        }
        String digits = briefing.number().get();
        // No briefing has more scenes than that; a key that hangs adds no more.
        if (digits.length() < 3) {
            briefing.number().set(digits + digit);
            show();
        }
    }

    private void check() {
        sheets.check(briefing, scenes, language(), this::move);
    }

    private void toggleTimer() {
        briefing.stopwatch().set(briefing.stopwatch().get().toggled(Instant.now()));
        tick();
    }

    @Override
    public List<Hit> find(String question) {
        Figures figures = scenes.of(briefing.presented()).figures();
        return Search.of(scenes.dataset()).find(question, figures.visibility());
    }

    @Override
    public void answer(Hit hit) {
        ViewState asked = scenes.of(briefing.presented()).view();
        new Answers(scenes.dataset(), asked).of(hit).ifPresentOrElse(this::tell, sheets::close);
    }

    /// Tells the presenter an answer, who stays in front.
    private void tell(BriefingScene answer) {
        presenter.closeSheet();
        stand(standing().asking(answer));
    }

    @Override
    public void go(int scene) {
        move(scene);
    }

    @Override
    public String title(BriefingScene scene) {
        return Typeface.drawable(scenes.of(scene).title());
    }

    @Override
    public Language language() {
        return look.language();
    }

    /// Leaves: both windows go, and nothing stays behind.
    void end() {
        clock.stop();
        keys.unsubscribe();
        briefing.stopwatch().set(briefing.stopwatch().get().stopped(Instant.now()));
        windows.close();
        onEnd.run();
    }
}
