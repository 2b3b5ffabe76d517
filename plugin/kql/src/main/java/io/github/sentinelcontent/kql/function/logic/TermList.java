package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.DynamicText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Terms to look for in texts; a long list of plain words is looked up word by word of the text. */
final class TermList {
    /** Up to this many words a scan of the text for each is faster than taking the text apart. */
    private static final int FEW = 8;

    private final Set<String> words = new HashSet<>();
    private final List<TermSearch> searches = new ArrayList<>();
    private final List<TermSearch> phrases = new ArrayList<>();

    private TermList() {}

    /** The terms of a dynamic array, arrays inside it taken apart once; a single value is the only term. */
    static TermList of(@Nullable Object list) {
        TermList terms = new TermList();
        for (Object member : list instanceof List<?> members ? members : list == null ? List.of() : List.of(list)) {
            if (member instanceof List<?> nested) {
                nested.forEach(terms::add);
            } else {
                terms.add(member);
            }
        }
        return terms;
    }

    private void add(@Nullable Object member) {
        if (member == null) {
            return;
        }
        String term = DynamicText.toText(member);
        TermSearch search = new TermSearch(term, true, true, true);
        searches.add(search);
        if (isWord(term)) {
            words.add(IgnoreCase.fold(term));
        } else {
            phrases.add(search);
        }
    }

    /** Whether the text holds at least one of the terms. */
    boolean anyIn(String text) {
        if (words.size() <= FEW) {
            return searches.stream().anyMatch(search -> search.test(text));
        }
        return phrases.stream().anyMatch(search -> search.test(text)) || hasWord(text);
    }

    /** Whether the text holds every one of the terms. */
    boolean allIn(String text) {
        return searches.stream().allMatch(search -> search.test(text));
    }

    private boolean hasWord(String text) {
        int start = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean inTerm = TermSearch.isTermAt(text, i);
            if (inTerm && start < 0) {
                start = i;
            } else if (!inTerm && start >= 0) {
                if (words.contains(IgnoreCase.fold(text.substring(start, i)))) {
                    return true;
                }
                start = -1;
            }
        }
        return start >= 0 && words.contains(IgnoreCase.fold(text.substring(start)));
    }

    private static boolean isWord(String term) {
        for (int i = 0; i < term.length(); i += Character.charCount(term.codePointAt(i))) {
            if (!TermSearch.isTermAt(term, i)) {
                return false;
            }
        }
        return !term.isEmpty();
    }
}
