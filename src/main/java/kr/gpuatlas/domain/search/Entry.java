package kr.gpuatlas.domain.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Text;

/// One thing that can be found, and the texts it can be found by.
///
/// @param seen whether it exists for somebody who sees that much
record Entry(
        Hit.Kind kind,
        String id,
        String about,
        Text name,
        Predicate<Visibility> seen,
        List<Field> fields) {

    /// One text of an entry.
    ///
    /// @param distance how far the text is from being the thing's name: 0 is the name itself
    record Field(Text text, Letters ko, Letters en, int distance, Predicate<Visibility> seen) {
        static Field of(Text text, int distance) {
            return of(text, distance, _ -> true);
        }

        static Field of(Text text, int distance, Predicate<Visibility> seen) {
            return new Field(text, Letters.of(text.ko()), Letters.of(text.en()), distance, seen);
        }

        /// How good a hit the word is here, smaller is better.
        private int rank(Letters word) {
            int found = Math.min(ko.find(word), en.find(word));
            return found == Letters.NOWHERE ? NONE : found + 2 * distance;
        }
    }

    private static final int NONE = Integer.MAX_VALUE;

    /// The sum of the best ranks of all words, if each is found in some text.
    OptionalInt rank(List<Letters> words, Visibility visibility) {
        int sum = 0;
        for (Letters word : words) {
            int best = best(word, visibility).rank(word);
            if (best == NONE) {
                return OptionalInt.empty();
            }
            sum += best;
        }
        return OptionalInt.of(sum);
    }

    Hit hit(List<Letters> words, Visibility visibility) {
        return new Hit(kind, id, about, name, best(words.getFirst(), visibility).text());
    }

    private Field best(Letters word, Visibility visibility) {
        Field best = fields.getFirst();
        int rank = NONE;
        for (Field field : fields) {
            int here = field.rank(word);
            if (here < rank && field.seen().test(visibility)) {
                best = field;
                rank = here;
            }
        }
        return best;
    }
}
