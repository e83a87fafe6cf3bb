package kr.gpuatlas.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AwakeTest {
    @Test
    void everySystemHasItsOwnWays() {
        assertThat(Awake.keepers("Windows 11", 42)).containsExactly(new WindowsKeeper());
        assertThat(Awake.keepers("Mac OS X", 42))
                .containsExactly(
                        new ProgramKeeper(List.of(List.of("caffeinate", "-d", "-w", "42"))));
        assertThat(Awake.keepers("Linux", 42))
                .startsWith(new SessionKeeper(), new DisplayServerKeeper());
        assertThat(Awake.keepers("FreeBSD", 42)).isEqualTo(Awake.keepers("Linux", 42));
    }

    @Test
    void programsThatHoldItEndWithThisOne() {
        ProgramKeeper programs = (ProgramKeeper) Awake.keepers("Linux", 42).getLast();
        assertThat(programs.commands())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).contains("--pid=42"));
    }

    @Test
    void itIsBegunAndEndedOnOneThreadThatIsNotTheCallers() throws InterruptedException {
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Keeper keeper =
                arena -> {
                    heard.add("held on " + Thread.currentThread().getName());
                    return Optional.of(
                            () -> heard.add("released on " + Thread.currentThread().getName()));
                };
        Awake awake = Awake.hold(List.of(keeper));
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("held on awake");
        awake.close();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("released on awake");
    }

    @Test
    void whatFailsIsNoReasonNotToTryTheNext() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        Keeper failing =
                arena -> {
                    throw new Library.Absent("no such thing");
                };
        Keeper next =
                arena -> {
                    reached.countDown();
                    return Optional.empty();
                };
        try (Awake _ = Awake.hold(List.of(new WindowsKeeper(), failing, next))) {
            assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nothingIsLeftOnceItIsClosed() throws InterruptedException {
        LinkedBlockingQueue<ProcessHandle> started = new LinkedBlockingQueue<>();
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        Keeper sleeping =
                new ProgramKeeper(
                        List.of(
                                List.of("nothing-of-the-kind"),
                                List.of("tail", "-f", "/dev/null")));
        Keeper noting =
                arena -> {
                    ProcessHandle.current()
                            .children()
                            .filter(child -> !before.contains(child))
                            .forEach(started::add);
                    return Optional.empty();
                };
        Awake awake = Awake.hold(List.of(sleeping, noting));
        ProcessHandle child = started.poll(10, TimeUnit.SECONDS);
        assertThat(child).isNotNull();
        awake.close();
        assertThat(child.onExit().orTimeout(10, TimeUnit.SECONDS).join().isAlive()).isFalse();
    }
}
