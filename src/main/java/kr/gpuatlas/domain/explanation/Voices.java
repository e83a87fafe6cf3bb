package kr.gpuatlas.domain.explanation;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.claim.Source;

/// Counts the sources that speak for themselves: copies of one report are one voice.
///
/// Two sources count once when they were published on the same day and come from one house: the
/// name of the one, without what stands in brackets, stands in the name of the other, as Yonhap
/// does in "Lokmat Times (IANS, citing Yonhap)". Undated sources of one house count once as well.
final class Voices {
    private Voices() {}

    static int count(List<Source> sources) {
        List<Source> heard = new ArrayList<>();
        for (Source source : sources) {
            if (heard.stream().noneMatch(other -> isCopy(source, other))) {
                heard.add(source);
            }
        }
        return heard.size();
    }

    private static boolean isCopy(Source a, Source b) {
        return a.published().equals(b.published())
                && (a.publisher().en().contains(house(b)) || b.publisher().en().contains(house(a)));
    }

    private static String house(Source source) {
        String name = source.publisher().en();
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }
}
