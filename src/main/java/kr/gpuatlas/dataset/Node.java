package kr.gpuatlas.dataset;

import java.util.List;

/// One JSON value with the byte it begins at.
sealed interface Node {
    int at();

    /// The key of its type in the bundle.
    String type();

    /// The value as a finding quotes it.
    String shown();

    /// An object with its members in the order of the file, each key once.
    record Obj(int at, List<Member> members) implements Node {
        @Override
        public String type() {
            return "type.object";
        }

        @Override
        public String shown() {
            return members.isEmpty() ? "{}" : "{\"" + Shown.of(members.getFirst().key()) + "\": …}";
        }
    }

    /// A key with its value.
    record Member(int at, String key, Node value) {}

    record Arr(int at, List<Node> items) implements Node {
        @Override
        public String type() {
            return "type.array";
        }

        @Override
        public String shown() {
            return items.isEmpty() ? "[]" : "[…]";
        }
    }

    record Str(int at, String text) implements Node {
        @Override
        public String type() {
            return "type.string";
        }

        @Override
        public String shown() {
            return "\"" + Shown.of(text) + "\"";
        }
    }

    /// A number as it is written, at most [Limits#NUMBER] characters.
    record Num(int at, String digits) implements Node {
        @Override
        public String type() {
            return "type.number";
        }

        @Override
        public String shown() {
            return digits;
        }
    }

    record Bool(int at, boolean value) implements Node {
        @Override
        public String type() {
            return "type.boolean";
        }

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    record Null(int at) implements Node {
        @Override
        public String type() {
            return "type.null";
        }

        @Override
        public String shown() {
            return "null";
        }
    }
}
