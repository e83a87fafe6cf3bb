package kr.gpuatlas.geo;

/// A province-level unit (시도): its codes, its names in both languages, and its land.
///
/// @param iso ISO 3166-2; `KR-JG` is our own placeholder for the unit formed in July 2026
/// @param mois two-digit code of the Ministry of the Interior and Safety
/// @param label where its name is written, always inside the outline
public record Province(
        String iso,
        String mois,
        String nameKo,
        String nameEn,
        String shortKo,
        String shortEn,
        PlanePoint label,
        Outline outline) {
    Province with(Outline drawn) {
        return new Province(iso, mois, nameKo, nameEn, shortKo, shortEn, label, drawn);
    }
}
