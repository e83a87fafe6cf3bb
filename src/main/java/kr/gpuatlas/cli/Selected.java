package kr.gpuatlas.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.geo.ProvinceMap;

/// What an id selects.
final class Selected {
    private static final Texts TEXTS = Texts.beside(Selected.class);

    private Selected() {}

    /// The programme, partner, site or province of an id.
    ///
    /// @throws Complaint if there is none
    static Selection of(String id, Dataset dataset) {
        return dataset.programme(id)
                .map(_ -> Selection.programme(id))
                .or(() -> dataset.partner(id).map(_ -> Selection.partner(id)))
                .or(() -> dataset.site(id).map(_ -> Selection.site(id)))
                .or(() -> province(id))
                .orElseThrow(() -> unknown(id, dataset));
    }

    /// A province of any day.
    private static Optional<Selection> province(String id) {
        ProvinceMap map = MapReader.read();
        return map.changes().stream()
                .flatMap(day -> map.on(day).withIso(id).stream())
                .findFirst()
                .map(_ -> Selection.province(id));
    }

    private static Complaint unknown(String id, Dataset dataset) {
        String known =
                dataset.programmes().stream().map(Programme::id).collect(Collectors.joining(", "));
        return Complaint.no(TEXTS.both("select.unknown", id, known));
    }
}
