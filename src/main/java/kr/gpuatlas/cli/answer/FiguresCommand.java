package kr.gpuatlas.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Command;
import kr.gpuatlas.cli.call.Exit;
import kr.gpuatlas.cli.call.Json;
import kr.gpuatlas.cli.call.Options;
import kr.gpuatlas.cli.call.Request;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import picocli.CommandLine.Model.ArgSpec;

/// `figures`: the pledge and every programme in its four phases, stated and bounded.
public final class FiguresCommand implements Command {
    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<ArgSpec> arguments(Language language) {
        Options options = new Options(language);
        return List.of(
                options.data(), options.asOf(), options.knownOn(), options.scope(), options.json());
    }

    @Override
    public Exit run(Request request) {
        Figures figures = request.figures();
        if (request.asksForJson()) {
            request.console().sayJson(json(figures));
        } else {
            new FiguresTable(figures, request.console()).lines().forEach(request.console()::say);
        }
        return Exit.DONE;
    }

    private static Map<String, Object> json(Figures figures) {
        Names names = new Names(figures, Language.EN);
        Map<String, Object> json = FigureJson.head(figures);
        json.put("national", thing(figures.national(), names));
        json.put(
                "programmes",
                figures.dataset().programmes().stream()
                        .map(programme -> programme(programme, figures, names))
                        .toList());
        json.put(
                "outside",
                outside(figures).stream().map(figure -> outside(figure, names)).toList());
        return json;
    }

    private static Map<String, Object> programme(
            Programme programme, Figures figures, Names names) {
        Map<String, Object> json = thing(figures.about(programme.id()), names);
        json.put("inPledge", programme.inPledge());
        return json;
    }

    private static Map<String, Object> thing(PhaseFigures phases, Names names) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", phases.about());
        json.put("name", names.text(phases.about()).map(Json::text));
        for (Phase phase : Phase.values()) {
            json.put(key(phase), phases.at(phase).map(FigureJson::figure));
        }
        return json;
    }

    private static String key(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> "announced";
            case CONTRACTED -> "contracted";
            case DELIVERED -> "delivered";
            case IN_SERVICE -> "inService";
        };
    }

    /// What is seen, but not in the total; with all that is known in the total, nothing is.
    static List<Figure> outside(Figures figures) {
        return switch (figures.scope()) {
            case PLEDGE -> figures.outside();
            case ALL -> List.of();
        };
    }

    private static Map<String, Object> outside(Figure figure, Names names) {
        Optional<Lot> lot = names.dataset().lot(figure.about());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("about", figure.about());
        json.put("name", names.text(figure.about()).map(Json::text));
        json.put("programme", lot.map(Lot::programme));
        json.put("phase", Codes.of(figure.phase()));
        json.putAll(FigureJson.figure(figure));
        json.put("note", lot.flatMap(Lot::note).map(Json::text));
        return json;
    }
}
