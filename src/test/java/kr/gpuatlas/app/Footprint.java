package kr.gpuatlas.app;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Window;
import kr.gpuatlas.support.Screens;

/// What the program holds on to at one moment, once everything nobody needs has been given back.
///
/// @param reloads how many there had been
/// @param heap bytes that are reachable
/// @param threads of the program and of Java
/// @param files open file handles, 0 where the system does not say
record Footprint(int reloads, long heap, int threads, long files, int windows) {
    private static final int COLLECTIONS = 2;

    static Footprint after(int reloads) {
        for (int i = 0; i < COLLECTIONS; i++) {
            Pulses.pass(2);
            System.gc();
        }
        Runtime java = Runtime.getRuntime();
        return new Footprint(
                reloads,
                java.totalMemory() - java.freeMemory(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getOperatingSystemMXBean()
                                instanceof UnixOperatingSystemMXBean system
                        ? system.getOpenFileDescriptorCount()
                        : 0,
                Screens.onFx(() -> Window.getWindows().size()));
    }

    /// What is held for good: the median, since what is on its way out is in one or the other.
    static long level(List<Footprint> prints) {
        return prints.stream().map(Footprint::heap).sorted().toList().get(prints.size() / 2);
    }

    /// How many bytes each reload leaves behind: the median of the slopes between all pairs, which
    /// one late cache does not move.
    static double slope(List<Footprint> prints) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            for (int j = i + 1; j < prints.size(); j++) {
                Footprint from = prints.get(i);
                Footprint to = prints.get(j);
                slopes.add((double) (to.heap() - from.heap()) / (to.reloads() - from.reloads()));
            }
        }
        double[] sorted = slopes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
