package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.ViewState;

/// Builds a briefing from the members of its JSON object.
final class BriefingFields {
    private static final int LONGEST = 3600;

    /// Speech in paragraphs, each of them one line of text.
    private static final Kind<String> SPEECH = new Kind<>("-", BriefingFields::speech);

    private static final Kind<Text> NOTES =
            Fields.object(
                    new Text("-", "-"),
                    fields -> new Text(fields.need("ko", SPEECH), fields.need("en", SPEECH)));

    private final ViewState opening;
    private final Ledger ledger;
    private Optional<Briefing> briefing = Optional.empty();

    BriefingFields(ViewState opening, Ledger ledger) {
        this.opening = opening;
        this.ledger = ledger;
    }

    /// What was read; absent if something was wrong.
    Optional<Briefing> briefing() {
        return briefing;
    }

    void read(Node node) {
        briefing = Fields.read(node, ledger, this::build);
    }

    private Briefing build(Fields fields) {
        int format = fields.need("format", Numbers.whole(1, Integer.MAX_VALUE));
        if (format > BriefingJson.FORMAT) {
            fields.reportAt("format", Rule.UNSUPPORTED_FORMAT, BriefingJson.FORMAT);
        }
        fields.maybe("$schema", Kinds.STRING);
        return new Briefing(
                fields.need("id", Kinds.ID),
                fields.need("title", Kinds.TEXT),
                fields.need("scenes", Kinds.list(1, scene())));
    }

    private Kind<BriefingScene> scene() {
        Text blank = new Text("-", "-");
        Optional<Text> none = Optional.empty();
        BriefingScene nothing =
                new BriefingScene(
                        "-", PictureFields.PICTURE.blank(), blank, none, none, 1, opening);
        return Fields.object(nothing, this::scene);
    }

    private BriefingScene scene(Fields fields) {
        return new BriefingScene(
                fields.need("id", Kinds.ID),
                fields.need("picture", PictureFields.PICTURE),
                fields.need("caption", Kinds.TEXT),
                fields.maybe("subtitle", Kinds.TEXT),
                fields.maybe("notes", NOTES),
                fields.maybe("seconds", Numbers.whole(1, LONGEST)).orElse(BriefingScene.SECONDS),
                fields.maybe("view", new Kind<>(opening, this::view)).orElse(opening));
    }

    private Optional<ViewState> view(Node node, Ledger to) {
        ViewFields fields = new ViewFields(opening, to);
        fields.read(node);
        return fields.view();
    }

    private static Optional<String> speech(Node node, Ledger to) {
        if (!(node instanceof Node.Str(int at, String text)) || text.isBlank()) {
            return Kinds.STRING.read(node, to);
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.strip().split("\n", -1)) {
            Optional<String> sound =
                    line.isBlank()
                            ? Optional.of("")
                            : Kinds.STRING.read(new Node.Str(at, line), to);
            sound.ifPresent(lines::add);
        }
        return Optional.of(String.join("\n", lines));
    }
}
