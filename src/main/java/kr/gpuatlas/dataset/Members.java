package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// The members of one object in the making, in the order they are put; what is absent gets no key.
final class Members {
    private final Map<String, Object> members = new LinkedHashMap<>();

    Members put(String key, String line) {
        return object(key, Normalizer.normalize(line, Normalizer.Form.NFC));
    }

    Members put(String key, Text text) {
        return object(key, of(text));
    }

    Members put(String key, boolean truth) {
        return object(key, truth);
    }

    Members put(String key, BigDecimal number) {
        return object(key, number);
    }

    Members put(String key, LocalDate day) {
        return object(key, Dates.written(day));
    }

    Members put(String key, DateSpan span) {
        return object(key, span.text());
    }

    Members put(String key, Enum<?> constant) {
        return object(key, Kinds.kebab(constant));
    }

    Members put(String key, List<String> lines) {
        return object(key, lines);
    }

    Members put(String key, Members inner) {
        return object(key, inner.made());
    }

    /// An object that has been made elsewhere.
    Members put(String key, Map<String, Object> made) {
        return object(key, made);
    }

    <T> Members each(String key, List<T> items, Function<T, Members> writing) {
        return object(key, items.stream().map(item -> writing.apply(item).made()).toList());
    }

    /// A value that may be absent, of any kind that can be put.
    Members maybe(String key, Optional<?> value) {
        value.ifPresent(some -> {
            switch (some) {
                case String line -> put(key, line);
                case Text text -> put(key, text);
                case DateSpan span -> put(key, span);
                case LocalDate day -> put(key, day);
                case Enum<?> constant -> put(key, constant);
                case BigDecimal number -> put(key, number);
                case URI address -> put(key, address.toString());
                case Members inner -> put(key, inner);
                default -> throw new IllegalArgumentException("no member: " + some.getClass());
            }
        });
        return this;
    }

    static Members text(Text text) {
        return new Members().put("ko", text.ko()).put("en", text.en());
    }

    private static Map<String, Object> of(Text text) {
        return text(text).made();
    }

    private Members object(String key, Object value) {
        members.put(key, value);
        return this;
    }

    /// What has been put, as [JsonText] writes it.
    Map<String, Object> made() {
        return Collections.unmodifiableMap(members);
    }
}
