package kr.gpuatlas.domain.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// How a person last wanted each kind of sheet, and where the files went.
///
/// @param byKind the last order of each kind that was asked for
/// @param last the kind that was asked for last
/// @param file what kind of file it was
/// @param folder the path of the folder it was written to
public record SheetOrders(
        Map<SheetKind, SheetOrder> byKind, SheetKind last, FileKind file, Optional<String> folder) {
    public static final SheetOrders NONE =
            new SheetOrders(Map.of(), SheetKind.DASHBOARD, FileKind.PNG, Optional.empty());

    public SheetOrders {
        Map<SheetKind, SheetOrder> copy = new EnumMap<>(SheetKind.class);
        copy.putAll(byKind);
        byKind = Collections.unmodifiableMap(copy);
    }

    /// How a kind was last wanted; in the usual form of the last one if it never was.
    public SheetOrder of(SheetKind kind) {
        return byKind.getOrDefault(
                kind, byKind.getOrDefault(last, SheetOrder.USUAL).withKind(kind));
    }

    public SheetOrders with(SheetOrder order, FileKind to) {
        Map<SheetKind, SheetOrder> next = new EnumMap<>(SheetKind.class);
        next.putAll(byKind);
        next.put(order.kind(), order);
        return new SheetOrders(next, order.kind(), to, folder);
    }

    public SheetOrders in(String path) {
        return new SheetOrders(byKind, last, file, Optional.of(path));
    }

    /// As keys and values, to be kept from run to run.
    public Map<String, String> written() {
        Map<String, String> lines = new TreeMap<>();
        byKind.forEach((kind, order) -> lines.put("sheet." + kind.key(), order.written()));
        lines.put("sheet.last", last.key());
        lines.put("sheet.file", file.extension());
        folder.ifPresent(path -> lines.put("sheet.folder", path));
        return lines;
    }

    /// Reads what [#written] gives; what is not understood is as if it had never been wanted.
    ///
    /// @param line the value of a key, absent for none
    public static SheetOrders read(Function<String, Optional<String>> line) {
        Map<SheetKind, SheetOrder> orders = new EnumMap<>(SheetKind.class);
        for (SheetKind kind : SheetKind.values()) {
            line.apply("sheet." + kind.key())
                    .flatMap(words -> SheetOrder.read(kind, words))
                    .ifPresent(order -> orders.put(kind, order));
        }
        return new SheetOrders(
                orders,
                line.apply("sheet.last").flatMap(SheetKind::of).orElse(NONE.last()),
                line.apply("sheet.file").flatMap(end -> FileKind.of("." + end)).orElse(NONE.file()),
                line.apply("sheet.folder"));
    }
}
