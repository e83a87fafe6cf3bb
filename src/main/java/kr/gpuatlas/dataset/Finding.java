package kr.gpuatlas.dataset;

import kr.gpuatlas.domain.text.Text;

/// One thing that is wrong with a dataset file, and what would be right.
///
/// @param file the name the file was read under
/// @param line from 1
/// @param column from 1, in characters
/// @param pointer JSON pointer (RFC 6901) of the value, empty for the document itself
/// @param value the offending value as it stands in the file, at most 80 characters
/// @param message what is wrong
/// @param remedy what would be right
public record Finding(
        String file,
        int line,
        int column,
        String pointer,
        Rule rule,
        String value,
        Text message,
        Text remedy) {

    /// Whether a finding refuses the file.
    public enum Severity {
        ERROR,
        WARNING
    }

    public Severity severity() {
        return rule.severity();
    }

    /// Where it is, what is wrong and what would be right, in one line.
    public Text sentence() {
        return new Text(
                place() + ": " + message.ko() + " " + remedy.ko(),
                place() + ": " + message.en() + " " + remedy.en());
    }

    /// `file:line:column`, which editors and terminals make a link of.
    public String place() {
        return String.join(":", file, Integer.toString(line), Integer.toString(column));
    }

    @Override
    public String toString() {
        String texts = message.en() + " " + remedy.en();
        return place() + ": " + rule.id() + " at \"" + pointer + "\": " + texts;
    }
}
