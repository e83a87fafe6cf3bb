package kr.gpuatlas.geo;

import java.util.Arrays;
import java.util.PriorityQueue;

/// How much each inner vertex of a chain matters: the area that is lost by leaving it out after all
/// that matter less (Visvalingam and Whyatt, "Line generalisation by repeated elimination of
/// points", 1993).
final class Visvalingam {
    private final Polyline chain;
    private final double[] weights;
    private final int[] before;
    private final int[] after;
    private final PriorityQueue<Corner> corners = new PriorityQueue<>();

    private record Corner(double area, int at, int from, int to) implements Comparable<Corner> {
        @Override
        public int compareTo(Corner other) {
            int byArea = Double.compare(area, other.area);
            return byArea != 0 ? byArea : Integer.compare(at, other.at);
        }
    }

    private Visvalingam(Polyline chain) {
        this.chain = chain;
        int n = chain.size();
        weights = new double[n];
        before = new int[n];
        after = new int[n];
        Arrays.setAll(before, i -> i - 1);
        Arrays.setAll(after, i -> i + 1);
    }

    /// Square metres for each vertex; the two ends matter infinitely, and so do the `kept` last.
    static double[] weights(Polyline chain, int kept) {
        return new Visvalingam(chain).eliminate(kept);
    }

    private double[] eliminate(int kept) {
        Arrays.fill(weights, Double.POSITIVE_INFINITY);
        for (int i = 1; i < chain.size() - 1; i++) {
            offer(i);
        }
        double lost = 0;
        int left = chain.size() - 2 - kept;
        while (left > 0 && !corners.isEmpty()) {
            Corner least = corners.remove();
            int i = least.at;
            if (before[i] != least.from || after[i] != least.to) {
                continue;
            }
            lost = Math.max(lost, least.area);
            weights[i] = lost;
            left--;
            after[before[i]] = after[i];
            before[after[i]] = before[i];
            offer(before[i]);
            offer(after[i]);
        }
        return weights;
    }

    private void offer(int i) {
        if (i > 0 && i < chain.size() - 1) {
            int from = before[i];
            int to = after[i];
            double ax = chain.x(from) - chain.x(i);
            double ay = chain.y(from) - chain.y(i);
            double bx = chain.x(to) - chain.x(i);
            double by = chain.y(to) - chain.y(i);
            corners.add(new Corner(Math.abs(ax * by - bx * ay) / 2, i, from, to));
        }
    }
}
