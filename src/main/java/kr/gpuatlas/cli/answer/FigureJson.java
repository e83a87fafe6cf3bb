package kr.gpuatlas.cli.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;

/// Figures and quantities as programs read them, and what they are true for.
final class FigureJson {
    private static final int FORMAT = 1;

    private FigureJson() {}

    /// What an answer is true for: it begins every answer about figures.
    static Map<String, Object> head(Figures figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("dataset", Json.edition(figures.dataset().edition()));
        json.put("asOf", figures.clock().asOf().toString());
        json.put("knownOn", figures.clock().knownOn().toString());
        json.put("scope", Codes.of(figures.scope()));
        return json;
    }

    static Map<String, Object> quantity(Quantity quantity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stated", quantity.stated());
        json.put("min", quantity.min());
        json.put("max", quantity.max());
        json.put("qualifier", Codes.of(quantity.qualifier()));
        json.put("qualifiers", quantity.qualifiers().stream().map(Codes::of).sorted().toList());
        json.put("unknownParts", quantity.unknownParts());
        return json;
    }

    /// A figure with its quantity spread out.
    static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", figure.id());
        json.putAll(quantity(figure.quantity()));
        json.put("withoutMin", Bounds.withoutMin(figure));
        json.put("withoutMax", Bounds.withoutMax(figure));
        json.put("evidence", Codes.of(figure.evidence()));
        json.put("grade", Codes.of(figure.grade()));
        json.put("claims", figure.claims());
        json.put("lastConfirmed", figure.lastConfirmed().toString());
        json.put("freshness", Codes.of(figure.freshness()));
        return json;
    }
}
