package kr.gpuatlas.domain.sheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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
}
