package kr.gpuatlas.cli.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Complaint;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Province;

/// What an id selects.
final class Selected {
    private static final Texts TEXTS = Texts.beside(Selected.class);

    /// How the codes of Korea's provinces begin (ISO 3166-2).
    private static final String PROVINCE = "KR-";

    private Selected() {}

    /// The programme, partner, site or province of an id.
    ///
    /// @param day on which a province has to exist
    /// @throws Complaint if there is none
    static Selection of(String id, Dataset dataset, LocalDate day) {
        return dataset.programme(id)
                .map(_ -> Selection.programme(id))
                .or(() -> dataset.partner(id).map(_ -> Selection.partner(id)))
                .or(() -> dataset.site(id).map(_ -> Selection.site(id)))
                .or(() -> province(id, day))
                .orElseThrow(() -> unknown(id, dataset, day));
    }

    /// @throws Complaint if a view names something the dataset does not have
    static void refuseUnknown(ViewState view, Dataset dataset) {
        view.selection()
                .filter(chosen -> chosen.kind() != Selection.Kind.PROVINCE)
                .filter(chosen -> !of(chosen.id(), dataset, view.asOf()).equals(chosen))
                .ifPresent(chosen -> {
                    String kind = Codes.of(chosen.kind());
                    throw Complaint.no(TEXTS.both("view.kind", chosen.id(), kind));
                });
        view.filter().provinces().forEach(id -> of(id, dataset, view.asOf()));
        List<String> known = dataset.assumptions().stream().map(Assumption::id).toList();
        view.assumed().changes().keySet().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Complaint.no(TEXTS.both("view.assumed", id, String.join(", ", known)));
                });
    }

    private static Optional<Selection> province(String id, LocalDate day) {
        return MapReader.read().on(day).withIso(id).map(_ -> Selection.province(id));
    }

    private static String list(List<Province> provinces, Function<Province, String> name) {
        return provinces.stream()
                .map(province -> province.iso() + " " + name.apply(province))
                .collect(Collectors.joining(", "));
    }

    private static Complaint unknown(String id, Dataset dataset, LocalDate day) {
        if (id.startsWith(PROVINCE)) {
            List<Province> provinces = MapReader.read().on(day).all();
            Text all =
                    new Text(
                            list(provinces, Province::shortKo), list(provinces, Province::shortEn));
            return Complaint.no(TEXTS.both("select.unknown-province", id, day, all));
        }
        String known =
                dataset.programmes().stream().map(Programme::id).collect(Collectors.joining(", "));
        return Complaint.no(TEXTS.both("select.unknown", id, known));
    }
}
