package io.github.sentinelcontent.kql.syntax;

import java.util.Locale;

/** The number of letters to insert, drop or replace to turn one word into another, not regarding case. */
final class EditDistance {
    /** Longer words count as entirely different. */
    private static final int MAX_LENGTH = 40;

    private EditDistance() {}

    static int between(String first, String second) {
        if (first.length() > MAX_LENGTH || second.length() > MAX_LENGTH) {
            return MAX_LENGTH;
        }
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
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
}
