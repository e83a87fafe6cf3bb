package kr.gpuatlas.controller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.task.Background;

/// The open dataset as each audience may have it, reckoned once and away from the window; to be
/// asked on the JavaFX thread.
final class Releases {
    private final AtlasModel model;
    private final Background background;
    private final Map<Audience, Reckoning> reckonings = new EnumMap<>(Audience.class);

    Releases(AtlasModel model, Background background) {
        this.model = model;
        this.background = background;
        // What is no longer open is not kept for its sake.
        model.dataset().subscribe((_, _) -> reckonings.clear());
    }

    /// One release on its way; a new day lets through what was under embargo.
    private static final class Reckoning {
        final Dataset of;
        final LocalDate day;
        final Supplier<Release> coming;
        Optional<Release> come = Optional.empty();

        Reckoning(Dataset of, LocalDate day, Supplier<Release> coming) {
            this.of = of;
            this.day = day;
            this.coming = coming;
        }

        /// Datasets are large and immutable, so being the same object is what makes them equal.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Dataset dataset, LocalDate today) {
            return of == dataset && day.equals(today);
        }
    }

    /// Hands over what an audience may have today: at once if it is known, else when it is.
    void of(Audience audience, Consumer<Release> onKnown, Consumer<Throwable> onFail) {
        Reckoning wanted = reckoning(audience);
        wanted.come.ifPresentOrElse(
                onKnown,
                () ->
                        background.run(
                                wanted.coming::get,
                                release -> {
                                    wanted.come = Optional.of(release);
                                    onKnown.accept(release);
                                },
                                onFail));
    }

    /// The same for work that is already away from the window, and may wait.
    Supplier<Release> of(Audience audience) {
        return reckoning(audience).coming;
    }

    private Reckoning reckoning(Audience audience) {
        Dataset dataset = model.datasets().value();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Reckoning known = reckonings.get(audience);
        if (known != null && known.isOf(dataset, today)) {
            return known;
        }
        Reckoning begun =
                new Reckoning(
                        dataset,
                        today,
                        Background.ahead(() -> Release.of(dataset, audience, today)));
        reckonings.put(audience, begun);
        return begun;
    }
}
