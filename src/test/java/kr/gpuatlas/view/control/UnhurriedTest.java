package kr.gpuatlas.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Values that are shown when there is time for them.
class UnhurriedTest {
    private final List<Integer> shown = new ArrayList<>();
    private final Unhurried<Integer> values = new Unhurried<>(2, shown::add);

    private static void onFx(Runnable work) {
        Screens.onFx(() -> {
            work.run();
            return true;
        });
    }

    @BeforeAll
    static void startJavaFx() {
        Screens.start();
    }

    /// Does something at the beginning of every pulse, so many times.
    private static void pulses(int count, Runnable each) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(count);
        AnimationTimer[] timer = new AnimationTimer[1];
        onFx(() -> {
            timer[0] =
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            if (done.getCount() > 0) {
                                each.run();
                                done.countDown();
                            }
                        }
                    };
            timer[0].start();
        });
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        onFx(timer[0]::stop);
    }

    @Test
    void aSingleValueIsShownAtOnce() {
        onFx(() -> {
            values.show(1, false);
            assertThat(shown).containsExactly(1);
        });
    }

    @Test
    void inAMovementTheLastValueIsShownOnceAfterIt() throws InterruptedException {
        onFx(() -> {
            values.show(1, true);
            values.show(2, true);
            assertThat(shown).isEmpty();
        });

        pulses(20, () -> {});

        assertThat(shown).containsExactly(2);
    }

    @Test
    void aMovementThatDoesNotPauseIsShownAtItsEnd() throws InterruptedException {
        int[] next = {0};

        pulses(60, () -> values.show(++next[0], true));
        pulses(20, () -> {});

        assertThat(shown).isNotEmpty().isSorted().hasSizeLessThan(30);
        assertThat(shown.getLast()).isEqualTo(60);
    }

    @Test
    void whatIsShownAtOnceIsNotFollowedByWhatWaited() throws InterruptedException {
        onFx(() -> {
            values.show(1, true);
            values.show(2, false);
        });

        pulses(20, () -> {});

        assertThat(shown).containsExactly(2);
    }

    @Test
    void nothingIsShownAfterItsEnd() throws InterruptedException {
        onFx(() -> {
            values.show(1, true);
            values.stop();
        });

        pulses(20, () -> {});

        assertThat(shown).isEmpty();
    }
}
