package kr.gpuatlas.task;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Holds the screen saver off while something is shown, by every way the system has for it.
///
/// It is asked for and given back on one thread of its own, which lives as long as it is held:
/// Windows counts by threads, and a bus that does not answer must not keep a presentation waiting.
/// Where nothing works, the talk goes on without it.
public final class Awake implements AutoCloseable {
    private final List<Keeper> keepers;
    private final CountDownLatch over = new CountDownLatch(1);

    private Awake(List<Keeper> keepers) {
        this.keepers = keepers;
    }

    /// Holds it off until this is closed, or the program ends however that happens.
    public static Awake hold() {
        return hold(keepers(System.getProperty("os.name", ""), ProcessHandle.current().pid()));
    }

    static Awake hold(List<Keeper> keepers) {
        Awake awake = new Awake(keepers);
        Thread.ofPlatform().name("awake").daemon().start(awake::keep);
        return awake;
    }

    /// What each system has for it.
    static List<Keeper> keepers(String system, long pid) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of(new WindowsKeeper());
        }
        Keeper programs = new ProgramKeeper(commands(name, pid));
        return name.contains("mac")
                ? List.of(programs)
                : List.of(new SessionKeeper(), new DisplayServerKeeper(), programs);
    }

    /// The programs for it, the best first; each ends with the process that has the id.
    private static List<List<String>> commands(String system, long pid) {
        String id = String.valueOf(pid);
        if (system.contains("mac")) {
            return List.of(List.of("caffeinate", "-d", "-w", id));
        }
        List<String> wait = List.of("tail", "--pid=" + id, "-f", "/dev/null");
        return Stream.of(
                        List.of("gnome-session-inhibit", "--inhibit", "idle"),
                        List.of(
                                "systemd-inhibit",
                                "--what=idle",
                                "--who=gpu-atlas",
                                "--why=briefing"))
                .map(inhibit -> Stream.concat(inhibit.stream(), wait.stream()).toList())
                .toList();
    }

    private void keep() {
        try (Arena arena = Arena.ofConfined()) {
            Deque<Keeper.Release> held = new ArrayDeque<>();
            for (Keeper keeper : keepers) {
                begin(keeper, arena, held);
            }
            over.await();
            for (Keeper.Release release : held) {
                end(release);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void begin(Keeper keeper, Arena arena, Deque<Keeper.Release> held) {
        try {
            keeper.hold(arena).ifPresent(held::push);
        } catch (Library.Absent e) {
            LoggerFactory.getLogger(Awake.class)
                    .info("{} cannot hold the screen saver off: {}", keeper, e.getMessage());
        }
    }

    private static void end(Keeper.Release release) {
        try {
            release.run();
        } catch (Library.Absent e) {
            LoggerFactory.getLogger(Awake.class)
                    .info("the screen saver was not given back: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        over.countDown();
    }
}
