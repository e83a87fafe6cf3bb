package kr.gpuatlas.view.help;

import java.util.List;

/// One piece of a page of help, as it stands below another.
sealed interface Block {
    /// The name of what follows.
    ///
    /// @param level 1 for the page's title
    record Heading(int level, String words) implements Block {}

    record Paragraph(List<Span> spans) implements Block {}

    /// One of several things, or a step.
    ///
    /// @param mark a bullet, or the number of a step
    record Item(String mark, List<Span> spans) implements Block {}

    /// Rows of cells.
    ///
    /// @param rows the headings first
    record Table(List<List<List<Span>>> rows) implements Block {}

    /// A picture the build has drawn.
    ///
    /// @param words what is seen in it
    record Picture(String words, String file) implements Block {}

    /// Some words of a line, set in one way.
    record Span(Kind kind, String words) {}

    /// How words are set.
    enum Kind {
        PLAIN,
        STRONG,
        CODE
    }
}
