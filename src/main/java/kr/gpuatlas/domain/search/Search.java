package kr.gpuatlas.domain.search;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Visibility;
import org.jspecify.annotations.Nullable;

/// Finds the things of one dataset by the words a person types.
///
/// Every word has to be found, in whatever order: whole, as the beginning of a syllable still being
/// typed, or as its initial consonants (ㅅㅅㅈㅈ finds 삼성전자). Case, accents, punctuation and spaces
/// within a text do not matter.
public final class Search {
    /// The search made last, for as long as somebody uses it: what a filter lets through is asked
    /// for over and over while words are typed.
    private static final AtomicReference<WeakReference<@Nullable Search>> LATEST =
            new AtomicReference<>(new WeakReference<>(null));

    private final Dataset dataset;
    private @Nullable List<Entry> entries;

    private Search(Dataset dataset) {
        this.dataset = dataset;
    }

    /// The search over a dataset; its index is made when it is first asked.
    @SuppressWarnings("ReferenceEquality")
    public static Search of(Dataset dataset) {
        Search latest = LATEST.get().get();
        if (latest != null && latest.dataset == dataset) {
            return latest;
        }
        Search made = new Search(dataset);
        LATEST.set(new WeakReference<>(made));
        return made;
    }

    private synchronized List<Entry> entries() {
        List<Entry> ready = entries;
        if (ready == null) {
            ready = Index.of(dataset);
            entries = ready;
        }
        return ready;
    }

    /// Makes the index, so that nobody has to wait for it with the first letter; on any thread.
    public void prepare() {
        entries();
    }

    private record Ranked(int rank, int order, Hit hit) {}

    /// What is found among the things that can be seen, best first; nothing for a query without
    /// letters or digits.
    public List<Hit> find(String query, Visibility visibility) {
        List<Letters> words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Ranked> found = new ArrayList<>();
        for (Entry entry : entries()) {
            OptionalInt rank = rank(entry, words, visibility);
            if (rank.isPresent()) {
                found.add(new Ranked(rank.getAsInt(), found.size(), entry.hit(words, visibility)));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::order));
        return found.stream().map(Ranked::hit).toList();
    }

    /// The ids of everything of one kind that the query finds.
    public Set<String> ids(Hit.Kind kind, String query, Visibility visibility) {
        List<Letters> words = words(query);
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries()) {
            if (entry.kind() == kind && rank(entry, words, visibility).isPresent()) {
                ids.add(entry.id());
            }
        }
        return ids;
    }

    private static OptionalInt rank(Entry entry, List<Letters> words, Visibility visibility) {
        return entry.seen().test(visibility) ? entry.rank(words, visibility) : OptionalInt.empty();
    }

    private static List<Letters> words(String query) {
        return Stream.of(query.split("[\\s,;]+"))
                .map(Letters::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
