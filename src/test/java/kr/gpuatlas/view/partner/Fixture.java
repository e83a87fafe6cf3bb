package kr.gpuatlas.view.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Shipped;

/// Builds the cards as the window does, over the embedded dataset and map.
final class Fixture {
    static final Dataset DATASET = Shipped.DATASET;

    private static final ProvinceMap MAP = Shipped.MAP;

    private Fixture() {}

    static CardsView cards(AtlasModel model, CardsView.Actions actions) {
        return new CardsView(
                model, model.asOf().map(Fixture::provinces), Fixture::provinceAt, actions);
    }

    private static List<Choice> provinces(LocalDate day) {
        return MAP.on(day).all().stream()
                .map(province ->
                        new Choice(
                                province.iso(), new Text(province.shortKo(), province.shortEn())))
                .toList();
    }

    private static Optional<String> provinceAt(Site.Position place, LocalDate day) {
        return MAP.on(day).provinceAt(new LatLon(place.lat(), place.lon())).map(Province::iso);
    }
}
