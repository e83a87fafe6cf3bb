package kr.gpuatlas.view.map.raster;

/// How much of every pixel of a rectangle lies inside of outlines, exactly and without samples.
///
/// Each edge leaves in the pixels it crosses by how much more of them lies to its right; the sum of
/// a row up to a pixel then is what is covered of it. Pixels between the edges are never looked at.
/// The method is that of signed areas (Levien, font-rs, 2016).
final class Coverage {
    private static final int FULL = 255;

    /// The blocks of a row, one bit each.
    private static final int BLOCKS = Long.SIZE;

    private final int width;
    private final int height;
    private final int stride;
    private final int shift;
    private final float[] changes;
    private final long[] touched;

    // The edge at hand: a point of it, how far right it goes in a row, and 1 if it goes down.
    private double startX;
    private double startY;
    private double slope;
    private int sign;

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.stride = width + 2;
        int power = 4;
        while ((stride - 1) >> power >= BLOCKS) {
            power++;
        }
        this.shift = power;
        this.changes = new float[stride * height];
        this.touched = new long[height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// One edge of an outline; what it encloses clockwise counts once more, anticlockwise once
    /// less.
    void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY < toY) {
            down(fromX, fromY, toX, toY, 1);
        } else if (fromY > toY) {
            down(toX, toY, fromX, fromY, -1);
        }
    }

    private void down(double topX, double topY, double endX, double endY, int way) {
        if (endY <= 0 || topY >= height || (topX >= width && endX >= width)) {
            return;
        }
        startX = topX;
        startY = topY;
        slope = (endX - topX) / (endY - topY);
        sign = way;
        double top = Math.max(0, topY);
        double end = Math.min(height, endY);
        double x = x(top);
        double toX = x(end);
        if (Math.min(x, toX) >= 0 && Math.max(x, toX) <= width) {
            rows(x, slope, top, end);
        } else {
            double left = y(0, top, end);
            double right = y(width, top, end);
            part(top, Math.min(left, right));
            part(Math.min(left, right), Math.max(left, right));
            part(Math.max(left, right), end);
        }
    }

    private double x(double y) {
        return startX + slope * (y - startY);
    }

    /// Where the edge has an x, kept between its ends.
    private double y(double x, double top, double end) {
        double down = startY + (x - startX) / slope;
        return Double.isFinite(down) ? Math.clamp(down, top, end) : top;
    }

    /// What is left of the rectangle covers its rows from their beginning; what is right of it
    /// covers nothing.
    private void part(double from, double to) {
        if (from < to) {
            double middle = x((from + to) / 2);
            if (middle <= 0) {
                rows(0, 0, from, to);
            } else if (middle < width) {
                rows(x(from), slope, from, to);
            }
        }
    }

    private void rows(double from, double perRow, double top, double end) {
        double x = Math.clamp(from, 0, width);
        double y = top;
        for (int row = (int) top; y < end; row++) {
            double below = Math.min(row + 1, end);
            double next = Math.clamp(x + perRow * (below - y), 0, width);
            if (x <= next) {
                across(row, x, next, sign * (below - y));
            } else {
                across(row, next, x, sign * (below - y));
            }
            x = next;
            y = below;
        }
    }

    /// An edge within a row.
    ///
    /// @param rise how far down it goes, negative for up
    private void across(int row, double left, double right, double rise) {
        int first = (int) left;
        int last = (int) Math.ceil(right);
        int at = row * stride + first;
        if (last <= first + 1) {
            double share = (left + right) / 2 - first;
            changes[at] += (float) (rise * (1 - share));
            changes[at + 1] += (float) (rise * share);
            last = first + 1;
        } else {
            double each = 1 / (right - left);
            double free = 1 - (left - first);
            double begun = each * free * free / 2;
            double over = right - (last - 1);
            double rest = each * over * over / 2;
            changes[at] += (float) (rise * begun);
            double before = begun;
            for (int i = 1; i < last - first - 1; i++) {
                double sum = each * (free + i - 0.5);
                changes[at + i] += (float) (rise * (sum - before));
                before = sum;
            }
            changes[at + last - first - 1] += (float) (rise * (1 - rest - before));
            changes[at + last - first] += (float) (rise * rest);
        }
        touched[row] |= (2L << (last >> shift)) - (1L << (first >> shift));
    }

    /// Lays a colour over the pixels as far as they are covered, and begins anew.
    ///
    /// @param argb as many premultiplied pixels as the rectangle has, row by row
    void lay(Wash wash, int[] argb) {
        for (int row = 0; row < height; row++) {
            long blocks = touched[row];
            if (blocks != 0) {
                touched[row] = 0;
                lay(wash, argb, row, blocks);
            }
        }
    }

    private void lay(Wash wash, int[] argb, int row, long blocks) {
        float sum = 0;
        int begin = 0;
        long left = blocks;
        while (begin < width) {
            if ((left & 1) == 0) {
                int free = left == 0 ? BLOCKS : Long.numberOfTrailingZeros(left);
                int end = left == 0 ? width : Math.min(width, begin + (free << shift));
                wash.fill(argb, row * width + begin, row * width + end, share(sum));
                begin = end;
                left = left == 0 ? 0 : left >>> free;
            } else {
                int end = Math.min(width, begin + (1 << shift));
                for (int at = row * stride + begin; begin < end; at++, begin++) {
                    sum += changes[at];
                    changes[at] = 0;
                    wash.lay(argb, row * width + begin, share(sum));
                }
                left >>>= 1;
            }
        }
        changes[row * stride + width] = 0;
        changes[row * stride + width + 1] = 0;
    }

    private static int share(float sum) {
        return (int) (Math.min(1, Math.abs(sum)) * FULL + 0.5f);
    }
}
