package kr.gpuatlas.cli;

import kr.gpuatlas.domain.text.Text;

/// Ends a command early with one plain sentence for the person who called it.
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final transient Text sentence;

    private Complaint(Exit exit, Text sentence) {
        super(sentence.en());
        this.exit = exit;
        this.sentence = sentence;
    }

    static Complaint no(Text sentence) {
        return new Complaint(Exit.NO, sentence);
    }

    static Complaint misuse(Text sentence) {
        return new Complaint(Exit.MISUSE, sentence);
    }

    Exit exit() {
        return exit;
    }

    Text sentence() {
        return sentence;
    }
}
