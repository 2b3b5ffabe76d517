package io.github.sentinelcontent.ruletest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses cases by name; {@code *} stands for any text and {@code ?} for any character, letter case is ignored. */
final class CaseFilter {
    private final String subject;
    private final String name;
    private final boolean either;

    private CaseFilter(String subject, String name, boolean either) {
        this.subject = subject;
        this.name = name;
        this.either = either;
    }

    /** A filter of the form {@code file-or-rule}, {@code case} or {@code file-or-rule#case}; null lets all pass. */
    static CaseFilter of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new CaseFilter("*", "*", true);
        }
        String lower = text.strip().toLowerCase(Locale.ROOT);
        int hash = lower.indexOf('#');
        return hash < 0
                ? new CaseFilter(lower, lower, true)
                : new CaseFilter(hash == 0 ? "*" : lower.substring(0, hash), lower.substring(hash + 1), false);
    }

    /**
     * Whether a case is chosen.
     *
     * @param subjects names of the test file and of the rule
     */
    boolean accepts(List<String> subjects, String caseName) {
        boolean ofSubject = subjects.stream().anyMatch(candidate -> matches(subject, candidate));
        boolean ofName = matches(name, caseName);
        return either ? ofSubject || ofName : ofSubject && ofName;
    }

    /** Goes back to the last star only, which keeps the time within the product of the lengths. */
    private static boolean matches(String glob, String given) {
        String text = given.toLowerCase(Locale.ROOT);
        int g = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == text.charAt(t))) {
                g++;
                t++;
            } else if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                resume = t;
            } else if (star >= 0) {
                g = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') {
            g++;
        }
        return g == glob.length();
    }
}
