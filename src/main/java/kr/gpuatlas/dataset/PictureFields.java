package kr.gpuatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import kr.gpuatlas.domain.briefing.Picture;

/// What kind of picture a scene shows, as an object with `kind` and what that kind needs.
final class PictureFields {
    /// The kinds as files name them.
    private enum Name {
        COVER,
        PARTS,
        PHASES,
        PROGRAMME,
        MAP,
        PROGRAMMES,
        POWER,
        CHANGES,
        UNKNOWNS
    }

    static final Kind<Picture> PICTURE =
            Fields.object(
                    new Picture.Cover(),
                    fields -> of(fields.need("kind", Kinds.constant(Name.class)), fields));

    private PictureFields() {}

    private static Picture of(Name name, Fields fields) {
        return switch (name) {
            case COVER -> new Picture.Cover();
            case PARTS -> new Picture.Parts();
            case PHASES -> new Picture.Phases(fields.need("about", Kinds.ID));
            case PROGRAMME -> new Picture.OneProgramme(fields.need("about", Kinds.ID));
            case MAP -> new Picture.OnMap();
            case PROGRAMMES -> new Picture.Programmes(fields.need("ids", Kinds.list(1, Kinds.ID)));
            case POWER -> new Picture.Watts();
            case CHANGES -> new Picture.Changes(fields.need("since", Dates.DAY));
            case UNKNOWNS ->
                    new Picture.Unknowns(
                            fields.maybe("ids", Kinds.list(Kinds.ID)).orElse(List.of()));
        };
    }

    static Members written(Picture picture) {
        return switch (picture) {
            case Picture.Cover() -> kind(Name.COVER);
            case Picture.Parts() -> kind(Name.PARTS);
            case Picture.Phases(String about) -> kind(Name.PHASES).put("about", about);
            case Picture.OneProgramme(String id) -> kind(Name.PROGRAMME).put("about", id);
            case Picture.OnMap() -> kind(Name.MAP);
            case Picture.Programmes(List<String> ids) -> kind(Name.PROGRAMMES).put("ids", ids);
            case Picture.Watts() -> kind(Name.POWER);
            case Picture.Changes(LocalDate since) -> kind(Name.CHANGES).put("since", since);
            case Picture.Unknowns(List<String> ids) -> kind(Name.UNKNOWNS).put("ids", ids);
        };
    }

    private static Members kind(Name name) {
        return new Members().put("kind", name);
    }
}
