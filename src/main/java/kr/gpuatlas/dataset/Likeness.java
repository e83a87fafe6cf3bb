package kr.gpuatlas.dataset;

/// How unlike two words are, to guess which one was meant.
public final class Likeness {
    /// Longer words are compared by their beginning.
    private static final int LONGEST = 40;

    private Likeness() {}

    /// The least number of letters to insert, remove or replace to turn one word into the other
    /// (Levenshtein).
    public static int edits(String from, String to) {
        String a = head(from);
        String b = head(to);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static String head(String word) {
        return word.substring(0, Math.min(word.length(), LONGEST));
    }
}
