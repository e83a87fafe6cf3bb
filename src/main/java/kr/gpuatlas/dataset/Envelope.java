package kr.gpuatlas.dataset;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.gpuatlas.domain.sheet.SheetOrder;

/// The members of what a picture carries, before view and dataset are read.
final class Envelope {
    private static final int FORMAT = 1;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Kind<String> DIGEST =
            Kinds.checked(Rule.BAD_ID, text -> SHA_256.matcher(text).matches());

    /// Any value, read later.
    private static final Kind<Node> ANY =
            new Kind<>(new Node.Null(0), (node, _) -> Optional.of(node));

    private final Ledger ledger;
    private Optional<Contents> contents = Optional.empty();

    Envelope(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What stands in it.
    record Contents(
            String id,
            String version,
            String sha256,
            String code,
            Node view,
            Optional<String> data,
            Optional<SnapshotJson.Drawn> drawn) {}

    private record Named(String id, String version, String sha256) {}

    /// What was read; absent if something was wrong.
    Optional<Contents> contents() {
        return contents;
    }

    void read(Node node) {
        contents = Fields.read(node, ledger, this::build);
    }

    private Contents build(Fields fields) {
        int format = fields.need("format", Numbers.whole(1, Integer.MAX_VALUE));
        if (format > FORMAT) {
            fields.reportAt("format", Rule.UNSUPPORTED_FORMAT, FORMAT);
        }
        Named dataset =
                fields.need(
                        "dataset",
                        Fields.object(
                                new Named("-", "-", "-"),
                                of -> {
                                    Named named =
                                            new Named(
                                                    of.need("id", Kinds.ID),
                                                    of.need("version", Kinds.STRING),
                                                    of.need("sha256", DIGEST));
                                    of.passOverRest();
                                    return named;
                                }));
        Contents made =
                new Contents(
                        dataset.id(),
                        dataset.version(),
                        dataset.sha256(),
                        fields.need("code", Kinds.ID),
                        fields.need("view", ANY),
                        fields.isNull("data")
                                ? Optional.empty()
                                : fields.maybe("data", Kinds.STRING),
                        drawn(fields));
        fields.passOverRest();
        return made;
    }

    /// An order this build does not understand is as good as none.
    private static Optional<SnapshotJson.Drawn> drawn(Fields fields) {
        Optional<String> sheet = fields.maybe("sheet", Kinds.STRING);
        String withheld = fields.maybe("withheld", Kinds.STRING).orElse("");
        String program = fields.maybe("program", Kinds.STRING).orElse("");
        return sheet.flatMap(SheetOrder::readWhole)
                .map(order -> new SnapshotJson.Drawn(order, withheld, program));
    }
}
