package kr.gpuatlas.cli.call;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.text.Text;

/// The shapes that the JSON of all commands has in common.
public final class Json {
    private Json() {}

    public static Map<String, Object> text(Text text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ko", text.ko());
        json.put("en", text.en());
        return json;
    }

    public static Map<String, Object> edition(Edition edition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", edition.id());
        json.put("version", edition.version());
        return json;
    }
}
