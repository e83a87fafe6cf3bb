package kr.gpuatlas.geo;

/// A country around Korea, drawn as quiet context; `code` is ISO 3166-1 alpha-3.
public record Neighbour(String code, String nameKo, String nameEn, Outline outline) {
    Neighbour with(Outline drawn) {
        return new Neighbour(code, nameKo, nameEn, drawn);
    }
}
