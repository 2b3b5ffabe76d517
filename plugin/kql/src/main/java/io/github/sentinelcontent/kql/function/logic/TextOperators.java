package io.github.sentinelcontent.kql.function.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The families of text operators; each has a form for letter case and a negation. Source:
 * <a href="https://learn.microsoft.com/kusto/query/datatypes-string-operators">string operators</a>.
 */
final class TextOperators {
    private TextOperators() {}

    /** All of them. */
    static List<TextOperator> all() {
        List<TextOperator> all = new ArrayList<>();
        all.add(new TextOperator(
                "=~",
                "Tells whether two texts are equal without regard to letter case",
                "equals-operator",
                needle -> needle::equalsIgnoreCase,
                false));
        all.add(new TextOperator(
                "!~",
                "Tells whether two texts differ without regard to letter case",
                "not-equals-operator",
                needle -> needle::equalsIgnoreCase,
                true));
        family(all, "contains", "holds another", TextOperators::containing, needle -> text -> text.contains(needle));
        family(
                all,
                "startswith",
                "begins with another",
                TextOperators::starting,
                needle -> text -> text.startsWith(needle));
        family(all, "endswith", "ends with another", TextOperators::ending, needle -> text -> text.endsWith(needle));
        family(
                all,
                "has",
                "holds another as a whole term",
                needle -> new TermSearch(needle, true, true, true),
                needle -> new TermSearch(needle, false, true, true));
        family(
                all,
                "hasprefix",
                "holds a term that begins with another",
                needle -> new TermSearch(needle, true, true, false),
                needle -> new TermSearch(needle, false, true, false));
        family(
                all,
                "hassuffix",
                "holds a term that ends with another",
                needle -> new TermSearch(needle, true, false, true),
                needle -> new TermSearch(needle, false, false, true));
        return all;
    }

    private static void family(
            List<TextOperator> all,
            String name,
            String does,
            Function<String, Predicate<String>> ignoringCase,
            Function<String, Predicate<String>> withCase) {
        add(all, name, name, does + ", without regard to letter case", ignoringCase);
        add(all, name + "_cs", name + "-cs", does + ", with letter case", withCase);
    }

    private static void add(
            List<TextOperator> all, String name, String page, String does, Function<String, Predicate<String>> search) {
        String positive = "Tells whether a text " + does;
        String negative = "The opposite of " + name + ": true unless a text " + does;
        all.add(new TextOperator(name, positive, page + "-operator", search, false));
        all.add(new TextOperator("!" + name, negative, "not-" + page + "-operator", search, true));
    }

    private static Predicate<String> containing(String needle) {
        String folded = IgnoreCase.fold(needle);
        return text -> IgnoreCase.indexOf(text, folded, 0) >= 0;
    }

    private static Predicate<String> starting(String needle) {
        String folded = IgnoreCase.fold(needle);
        return text -> text.length() >= folded.length() && IgnoreCase.matchesAt(text, folded, 0);
    }

    private static Predicate<String> ending(String needle) {
        String folded = IgnoreCase.fold(needle);
        return text ->
                text.length() >= folded.length() && IgnoreCase.matchesAt(text, folded, text.length() - folded.length());
    }
}
