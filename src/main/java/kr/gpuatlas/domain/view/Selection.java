package kr.gpuatlas.domain.view;

/// The one thing that is selected, by kind and id.
public record Selection(Kind kind, String id) {
    /// What can be selected.
    public enum Kind {
        PROGRAMME,
        PARTNER,
        SITE,
        PROVINCE
    }

    public static Selection programme(String id) {
        return new Selection(Kind.PROGRAMME, id);
    }

    public static Selection partner(String id) {
        return new Selection(Kind.PARTNER, id);
    }

    public static Selection site(String id) {
        return new Selection(Kind.SITE, id);
    }

    public static Selection province(String iso) {
        return new Selection(Kind.PROVINCE, iso);
    }
}
