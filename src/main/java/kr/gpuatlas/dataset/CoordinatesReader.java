package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads coordinates token by token into little memory, and checks every position.
final class CoordinatesReader {
    private static final double MOST_LON = 180;
    private static final double MOST_LAT = 90;

    private final JsonParser parser;
    private final NodeReader nodes;
    private final Ledger ledger;
    private int positions;

    CoordinatesReader(JsonParser parser, NodeReader nodes, Ledger ledger) {
        this.parser = parser;
        this.nodes = nodes;
        this.ledger = ledger;
    }

    /// Reads the value whose first token is the current one.
    ///
    /// @param feature its index, for findings
    Coordinates read(int feature) {
        int at = nodes.at();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Kinds.wrongType(scalar(), "type.array", ledger);
            return new Coordinates.Broken(at);
        }
        JsonToken first = parser.nextToken();
        return switch (first) {
            case END_ARRAY -> new Coordinates.Empty(at);
            case START_ARRAY -> list(at, feature);
            default -> position(at, feature);
        };
    }

    private Node scalar() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Node shown = new Node.Obj(nodes.at(), List.of());
            parser.skipChildren();
            return shown;
        }
        return nodes.read();
    }

    /// A list whose first item has just begun.
    private Coordinates list(int at, int feature) {
        List<Coordinates> items = new ArrayList<>();
        Growing chain = new Growing();
        boolean broken = false;
        for (JsonToken token = parser.currentToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            switch (read(feature)) {
                case Coordinates.Position position -> chain.add(position);
                case Coordinates.Broken _ -> broken = true;
                case Coordinates other -> items.add(other);
            }
        }
        if (broken) {
            return new Coordinates.Broken(at);
        }
        if (chain.size > 0 && !items.isEmpty()) {
            ledger.report(items.getFirst().at(), Rule.GEO_MIXED, "[…]", feature);
            return new Coordinates.Broken(at);
        }
        return chain.size > 0
                ? new Coordinates.Chain(at, chain.lons(), chain.lats())
                : new Coordinates.Group(at, items);
    }

    /// A position whose first number is the current token.
    private Coordinates position(int at, int feature) {
        double[] place = new double[2];
        int count = 0;
        boolean numbers = true;
        for (JsonToken token = parser.currentToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (scalar() instanceof Node.Num(int _, String digits)) {
                if (count < place.length) {
                    place[count] = Double.parseDouble(digits);
                }
            } else {
                numbers = false;
            }
            count++;
        }
        if (!numbers || count < 2) {
            ledger.report(at, Rule.GEO_POSITION, "[…]", feature);
            return new Coordinates.Broken(at);
        }
        return checked(new Coordinates.Position(at, place[0], place[1]), count, feature);
    }

    private Coordinates checked(Coordinates.Position place, int count, int feature) {
        String shown = "[" + place.lon() + ", " + place.lat() + "]";
        if (!(Math.abs(place.lon()) <= MOST_LON) || !(Math.abs(place.lat()) <= MOST_LAT)) {
            ledger.report(place.at(), Rule.GEO_OUT_OF_RANGE, shown, feature, shown);
            return new Coordinates.Broken(place.at());
        }
        if (count > 3) {
            ledger.report(place.at(), Rule.GEO_MORE_NUMBERS, shown, feature, count);
        }
        positions++;
        if (positions == Limits.POSITIONS + 1) {
            ledger.report(place.at(), Rule.GEO_TOO_MANY_POSITIONS, shown, Limits.POSITIONS);
        }
        return positions > Limits.POSITIONS ? new Coordinates.Broken(place.at()) : place;
    }

    /// Two arrays that grow together.
    private static final class Growing {
        private double[] lons = new double[8];
        private double[] lats = new double[8];
        private int size;

        void add(Coordinates.Position place) {
            if (size == lons.length) {
                lons = Arrays.copyOf(lons, size * 2);
                lats = Arrays.copyOf(lats, size * 2);
            }
            lons[size] = place.lon();
            lats[size++] = place.lat();
        }

        double[] lons() {
            return Arrays.copyOf(lons, size);
        }

        double[] lats() {
            return Arrays.copyOf(lats, size);
        }
    }
}
