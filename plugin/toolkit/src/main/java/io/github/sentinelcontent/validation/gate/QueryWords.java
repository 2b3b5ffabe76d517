package io.github.sentinelcontent.validation.gate;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that queries of an item hold.
 *
 * <p>Words are enough: a name may also be that of a column, and then an item is checked once too often. A function that is
 * gone, which no compiled query knows any more, is still a word.
 */
final class QueryWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private QueryWords() {}

    static Set<String> of(ContentItem item) {
        Set<String> words = new HashSet<>();
        for (ContentQuery query : item.queries()) {
            Matcher word = WORD.matcher(query.text());
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }
}
