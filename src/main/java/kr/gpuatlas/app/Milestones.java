package kr.gpuatlas.app;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How far a start had come when, for the log.
final class Milestones {
    /// In nanoseconds.
    private static final long MILLISECOND = 1_000_000;

    private static final Milestones START = new Milestones();

    private final List<Milestone> reached = new ArrayList<>();

    private Milestones() {}

    /// @param nanos on the clock of [System#nanoTime]
    private record Milestone(String name, long nanos) {}

    /// Notes that something of this start is done.
    static void reach(String name) {
        START.add(name);
    }

    /// What was reached, each with the milliseconds since Java started: `program 210, window 1900`;
    /// and when the last of it was, in the time of day. It is slow when called first.
    static String told() {
        return START.tell();
    }

    private synchronized void add(String name) {
        reached.add(new Milestone(name, System.nanoTime()));
    }

    private synchronized String tell() {
        long now = System.nanoTime();
        long java = now - ManagementFactory.getRuntimeMXBean().getUptime() * MILLISECOND;
        String steps =
                reached.stream()
                        .map(step -> step.name() + " " + (step.nanos() - java) / MILLISECOND)
                        .collect(Collectors.joining(", "));
        Instant last = Instant.now().minusNanos(now - reached.getLast().nanos());
        return steps + " ms after Java's start, at " + last.truncatedTo(ChronoUnit.MILLIS);
    }
}
