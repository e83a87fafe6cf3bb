package kr.gpuatlas.controller;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.briefing.Captures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.WholeFile;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.briefing.PreflightView;
import kr.gpuatlas.view.briefing.SceneScreen;
import kr.gpuatlas.view.briefing.ScenesView;
import kr.gpuatlas.view.briefing.UnsavedView;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;

/// Makes briefings of what the window shows, and keeps them in files of their own.
final class AuthoringController implements ScenesView.Actions {
    private static final Texts TEXTS = Texts.beside(AuthoringController.class);
    private static final long MOST = 16L << 20;

    private final AtlasModel model;
    private final Surroundings surroundings;
    private final Background background;
    private final AtlasView view;
    private final Presenting presenting;
    private final AnnexController annexes;
    private Optional<Path> file = Optional.empty();
    private Optional<BriefingModel> authored = Optional.empty();
    private Optional<UnsavedView> asking = Optional.empty();
    private Optional<ScenesView> editing = Optional.empty();

    /// What authoring needs of presenting.
    ///
    /// @param from presents from a scene on
    /// @param annex what the last presentation showed
    record Presenting(
            java.util.function.Supplier<BriefingModel> briefing,
            java.util.function.Supplier<SceneScreen> screen,
            java.util.function.BooleanSupplier secondDisplay,
            IntConsumer from,
            java.util.function.Supplier<Annex> annex) {}

    AuthoringController(
            AtlasModel model,
            Surroundings surroundings,
            Background background,
            AtlasView view,
            Presenting presenting) {
        this.model = model;
        this.surroundings = surroundings;
        this.background = background;
        this.view = view;
        this.presenting = presenting;
        this.annexes =
                new AnnexController(
                        presenting.annex(),
                        new AnnexController.Outside(surroundings, background, view),
                        this::language);
    }

    private BriefingModel briefing() {
        BriefingModel known = presenting.briefing().get();
        authored = Optional.of(known);
        return known;
    }

    private Language language() {
        return model.language().getValue();
    }

    /// Carries out what a menu or a key asks for.
    void run(Command command) {
        switch (command) {
            case CAPTURE -> capture();
            case ANNEX -> annexes.save();
            case QUIT -> keepingChanges(surroundings::quit);
            default -> openScenes();
        }
    }

    /// Says that what was shown can be kept.
    void offerAnnex() {
        annexes.offer();
    }

    /// Opens the scenes of the briefing over the window.
    void openScenes() {
        openScenes(0);
    }

    /// @param first the one to be edited
    private void openScenes(int first) {
        SceneScreen screen = presenting.screen().get();
        editing = Optional.empty();
        view.open(language -> {
            SceneSource scenes = scenes();
            ScenesView sheet = new ScenesView(briefing(), scenes::of, screen, language, this);
            sheet.choose(editing.map(ScenesView::chosen).orElse(first));
            editing = Optional.of(sheet);
            return sheet;
        });
    }

    private SceneSource scenes() {
        return new SceneSource(model.datasets().value(), model.views().value());
    }

    @Override
    public void capture() {
        BriefingScene scene = Captures.of(model.views().value(), model.figures().getValue());
        Briefing before = briefing().briefing();
        briefing().briefings().advance("capture", before.inserting(before.scenes().size(), scene));
        view.say(TEXTS.get(language(), "briefing.captured", before.scenes().size() + 1));
    }

    /// Goes on, but first asks what becomes of changes that would be lost by it; whoever is being
    /// asked already is not asked again.
    private void keepingChanges(Runnable goOn) {
        if (authored.filter(BriefingModel::isChanged).isEmpty()) {
            goOn.run();
        } else if (asking.filter(question -> question.getScene() != null).isEmpty()) {
            view.openAbove(language -> {
                UnsavedView question =
                        new UnsavedView(
                                briefing().briefing().title(), language, new Answering(goOn));
                asking = Optional.of(question);
                return question;
            });
        }
    }

    @Override
    public void save() {
        save(() -> {});
    }

    /// @param goOn done once the briefing is written
    private void save(Runnable goOn) {
        file.or(() -> surroundings.chooseTarget(briefing().briefing().id() + ".json"))
                .ifPresent(target -> save(target, goOn));
    }

    private void save(Path target, Runnable goOn) {
        Briefing saved = briefing().briefing();
        byte[] text = BriefingJson.write(saved).getBytes(UTF_8);
        background.run(
                () -> {
                    WholeFile.write(target, out -> out.write(text));
                    return target;
                },
                written -> {
                    file = Optional.of(written);
                    briefing().noteSaved(saved);
                    view.say(TEXTS.get(language(), "briefing.saved", written));
                    goOn.run();
                },
                failure -> tell(target, WriteFailure.key(failure)));
    }

    @Override
    public void takeAway() {
        PreflightView.Checking checking = checking(true);
        if (checking.findings().apply(briefing().room().get()).isEmpty()) {
            write();
        } else {
            view.open(language ->
                    preflight(checking(true))
                            .offering(TEXTS.get(language, "briefing.write"), this::write));
        }
    }

    private void write() {
        annexes.takeAway(briefing().briefing());
    }

    private void tell(Path about, String cause) {
        view.say(TEXTS.get(language(), "briefing.failed", about, TEXTS.get(language(), cause)));
    }

    @Override
    public void open() {
        keepingChanges(() -> surroundings.chooseBriefing().ifPresent(this::open));
    }

    private void open(Path source) {
        ViewState now = model.views().value();
        ViewState opening =
                ViewState.opening(model.datasets().value(), now.theme(), now.language());
        background.run(
                () -> BriefingJson.read(bytes(source), source.getFileName().toString(), opening),
                reading -> opened(source, reading),
                failure -> tell(source, Problems.cause(failure)));
    }

    private static byte[] bytes(Path source) throws IOException {
        if (Files.size(source) > MOST) {
            throw new IOException("%s is larger than any briefing".formatted(source));
        }
        return Files.readAllBytes(source);
    }

    private void opened(Path source, BriefingJson.Reading reading) {
        switch (reading) {
            case BriefingJson.Accepted(Briefing briefing, var _) -> {
                briefing().open(briefing);
                file = Optional.of(source);
            }
            case BriefingJson.Refused(var findings) ->
                    view.showFindings(
                            String.valueOf(source.getFileName()),
                            language -> Problems.of(findings, language));
        }
    }

    @Override
    public void check() {
        view.open(_ -> preflight(checking(presenting.secondDisplay().getAsBoolean())));
    }

    /// @param secondDisplay whether there is one, or none is needed
    private PreflightView.Checking checking(boolean secondDisplay) {
        return SceneCheck.of(briefing(), scenes(), secondDisplay);
    }

    private PreflightView preflight(PreflightView.Checking checking) {
        return new PreflightView(checking, language(), this::openScenes, this::openScenes);
    }

    @Override
    public void present(int scene) {
        view.closeSheet();
        presenting.from().accept(Math.max(0, scene));
    }

    @Override
    public void close() {
        view.closeSheet();
    }

    /// What is done about changes that would be lost.
    private final class Answering implements UnsavedView.Actions {
        private final Runnable goOn;

        Answering(Runnable goOn) {
            this.goOn = goOn;
        }

        @Override
        public void save() {
            view.closeSheet();
            AuthoringController.this.save(goOn);
        }

        @Override
        public void discard() {
            view.closeSheet();
            goOn.run();
        }

        @Override
        public void cancel() {
            view.closeSheet();
        }
    }
}
