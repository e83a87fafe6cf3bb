package kr.gpuatlas.domain.table;

import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.text.Text;

/// Lists the publications, as the dataset orders them.
final class SourceLines {
    private final Passage passage;
    private final Names names;

    SourceLines(Passage passage, Names names) {
        this.passage = passage;
        this.names = names;
    }

    Stream<Row> rows() {
        return passage.sources().stream().map(this::row);
    }

    private Row row(Source source) {
        Line line =
                new Line(source.id(), names)
                        .put(Column.WHAT, new Text(source.title(), source.title()))
                        .put(
                                Column.TOPIC,
                                Cell.ranked(
                                        Names.both(wording -> wording.tier(source.tier())),
                                        source.tier()))
                        .put(Column.PUBLISHER, source.publisher());
        source.published().ifPresent(span -> line.span(Column.PUBLISHED, span));
        source.url().ifPresent(line::address);
        return line.row();
    }
}
