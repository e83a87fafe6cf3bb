package kr.gpuatlas.studio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.view.partner.Choice;

/// Tells for the views, which know no map, what the provinces of a day are.
public final class Gazetteer implements ProvinceLookup {
    private final ProvinceMap map;

    public Gazetteer(ProvinceMap map) {
        this.map = map;
    }

    @Override
    public Optional<String> provinceAt(Site.Position position, LocalDate day) {
        return map.on(day)
                .provinceAt(new LatLon(position.lat(), position.lon()))
                .map(Province::iso);
    }

    @Override
    public Text name(String code, LocalDate day) {
        return map.on(day).all().stream()
                .filter(province -> province.iso().equals(code))
                .findFirst()
                .map(Gazetteer::name)
                .orElseGet(() -> new Text(code, code));
    }

    /// The provinces of a day, to choose from.
    List<Choice> provinces(LocalDate day) {
        return map.on(day).all().stream()
                .map(province ->
                        new Choice(
                                province.iso(), new Text(province.shortKo(), province.shortEn())))
                .toList();
    }

    /// The provinces of a day, in the order of the map.
    List<Choice> choices(LocalDate day) {
        return map.on(day).all().stream()
                .map(province -> new Choice(province.iso(), name(province)))
                .toList();
    }

    /// What is known of a province; empty for one that did not exist on the day of the figures.
    Optional<Dossier> dossier(String iso, Figures figures) {
        return map.on(figures.clock().asOf()).all().stream()
                .filter(province -> province.iso().equals(iso))
                .findFirst()
                .map(province -> new Dossiers(figures).province(iso, name(province), this));
    }

    private static Text name(Province province) {
        return new Text(province.nameKo(), province.nameEn());
    }
}
