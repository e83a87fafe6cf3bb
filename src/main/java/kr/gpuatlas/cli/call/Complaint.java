package kr.gpuatlas.cli.call;

import kr.gpuatlas.domain.text.Text;

/// Ends a command early with one plain sentence for the person who called it.
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final transient Text sentence;

    private Complaint(Exit exit, Text sentence) {
        super(sentence.en());
        this.exit = exit;
        this.sentence = sentence;
    }

    public static Complaint no(Text sentence) {
        return new Complaint(Exit.NO, sentence);
    }

    public static Complaint misuse(Text sentence) {
        return new Complaint(Exit.MISUSE, sentence);
    }

    public Exit exit() {
        return exit;
    }

    public Text sentence() {
        return sentence;
    }
}
