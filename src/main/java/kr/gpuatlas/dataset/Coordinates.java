package kr.gpuatlas.dataset;

import java.util.List;

/// The nested arrays of a GeoJSON geometry, read before its type need be known.
sealed interface Coordinates {
    /// The byte it begins at.
    int at();

    /// How many levels of lists lie above a position: 0 for one position.
    int depth();

    /// One place in degrees.
    record Position(int at, double lon, double lat) implements Coordinates {
        @Override
        public int depth() {
            return 0;
        }
    }

    /// A list of places.
    @SuppressWarnings("ArrayRecordComponent") // made once, never compared, read in place
    record Chain(int at, double[] lons, double[] lats) implements Coordinates {
        @Override
        public int depth() {
            return 1;
        }

        int size() {
            return lons.length;
        }

        boolean isClosed() {
            int last = size() - 1;
            return lons[0] == lons[last] && lats[0] == lats[last];
        }
    }

    /// A list of lists.
    record Group(int at, List<Coordinates> items) implements Coordinates {
        @Override
        public int depth() {
            return items.stream().mapToInt(Coordinates::depth).max().orElse(0) + 1;
        }
    }

    /// An empty list, which stands for no geometry wherever it is.
    record Empty(int at) implements Coordinates {
        @Override
        public int depth() {
            return 0;
        }
    }

    /// What has been reported already.
    record Broken(int at) implements Coordinates {
        @Override
        public int depth() {
            return 0;
        }
    }
}
