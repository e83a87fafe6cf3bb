package kr.gpuatlas.view.evidence;

import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// What the rows of the inspector are written from: the figures, the language and the room.
///
/// @param narrow whether the column is the small one that stands on the map
/// @param kept the rows of the last showing
record Setting(
        Figures figures,
        Language language,
        boolean narrow,
        InspectorView.Actions actions,
        Kept kept) {
    Wording wording() {
        return Wording.in(language);
    }

    /// The short name of a lot, programme or partner; the pledge by its name.
    String name(String id) {
        return figures.dataset()
                .lot(id)
                .map(lot -> lot.name())
                .or(() -> figures.dataset().programme(id).map(programme -> programme.shortName()))
                .or(() -> figures.dataset().partner(id).map(partner -> partner.shortName()))
                .map(text -> text.in(language))
                .orElseGet(() -> figures.dataset().pledge().name().in(language));
    }
}
