package io.github.sentinelcontent.docs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;

/** Puts values for the parameters {@code {Name}} of a workbook so that its queries parse. */
final class WorkbookPlaceholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("([\\w-]*)(\\s*)\\{[A-Za-z_]\\w*(?::\\w+)?\\}");
    /** Words after which a value follows; after any other word, which is a column, a condition does. */
    private static final Set<String> BEFORE_VALUE = Set.of(
            "where",
            "by",
            "and",
            "or",
            "in",
            "take",
            "top",
            "limit",
            "has",
            "contains",
            "on",
            "not",
            "between",
            "step",
            "from",
            "to",
            "has_any",
            "startswith",
            "endswith");

    private WorkbookPlaceholders() {}

    static String fill(String query) {
        Matcher matcher = PLACEHOLDER.matcher(query);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            String word = matcher.group(1);
            boolean condition = !word.isEmpty() && !matcher.group(2).isEmpty() && !BEFORE_VALUE.contains(word);
            filled.append(query, end, matcher.start());
            filled.append(word).append(matcher.group(2)).append(condition ? ">= ago(1d)" : "1");
            end = matcher.end();
        }
        return filled.append(query, end, query.length()).toString();
    }
}
