package kr.gpuatlas.domain;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An unmodifiable list that finds its items by id, through an index made when it is first asked.
///
/// Of items with the same id the first is found.
final class Catalogue<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> items;
    private final Function<T, String> id;
    private volatile @Nullable Map<String, T> byId;

    private Catalogue(List<T> items, Function<T, String> id) {
        this.items = List.copyOf(items);
        this.id = id;
    }

    /// The list itself when it is a catalogue already.
    static <T> List<T> of(List<T> items, Function<T, String> id) {
        return items instanceof Catalogue<T> ? items : new Catalogue<>(items, id);
    }

    /// The item with an id in a list that [#of(List, Function)] has returned.
    static <T> Optional<T> find(List<T> list, String id) {
        return list instanceof Catalogue<T> catalogue ? catalogue.find(id) : Optional.empty();
    }

    private Optional<T> find(String wanted) {
        Map<String, T> index = byId;
        if (index == null) {
            index = HashMap.newHashMap(items.size());
            for (T item : items) {
                index.putIfAbsent(id.apply(item), item);
            }
            byId = index;
        }
        return Optional.ofNullable(index.get(wanted));
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Spliterator<T> spliterator() {
        return items.spliterator();
    }
}
