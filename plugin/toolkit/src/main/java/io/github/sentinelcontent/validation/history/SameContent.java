package io.github.sentinelcontent.validation.history;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether two states of an item mean the same: white space, comments, the order of keys and the version aside. */
final class SameContent {

    /** A comment of KQL takes the rest of its line; {@code //} in a link follows a colon. */
    private static final Pattern COMMENT = Pattern.compile("(?m)(^|[^:\"'])//.*$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SameContent() {}

    static boolean of(ContentItem before, ContentItem now) {
        if (before.source().text().equals(now.source().text())) {
            return true;
        }
        return before.root().isPresent() && now.root().isPresent()
                ? isSame(before.root().get(), now.root().get(), true)
                : isSame(before.source().text(), now.source().text());
    }

    private static boolean isSame(DocumentNode before, DocumentNode now, boolean isTop) {
        if (before instanceof MappingNode old && now instanceof MappingNode own) {
            return isSame(members(old, isTop), members(own, isTop));
        }
        if (before instanceof SequenceNode old && now instanceof SequenceNode own) {
            return isSame(old.items(), own.items());
        }
        return before instanceof ScalarNode old
                && now instanceof ScalarNode own
                && (old.isNull() && own.isNull() || isSame(old.text(), own.text()));
    }

    private static boolean isSame(Map<String, DocumentNode> before, Map<String, DocumentNode> now) {
        return before.keySet().equals(now.keySet())
                && before.entrySet().stream()
                        .allMatch(entry -> isSame(entry.getValue(), now.get(entry.getKey()), isHeader(entry.getKey())));
    }

    private static boolean isSame(List<DocumentNode> before, List<DocumentNode> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!isSame(before.get(i), now.get(i), false)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String before, String now) {
        return before.equals(now) || normal(before).equals(normal(now));
    }

    private static String normal(String text) {
        String code = COMMENT.matcher(text).replaceAll("$1");
        return BLANKS.matcher(code).replaceAll(" ").strip();
    }

    private static Map<String, DocumentNode> members(MappingNode mapping, boolean isTop) {
        Map<String, DocumentNode> members = new HashMap<>();
        for (MappingEntry entry : mapping.entries()) {
            if (!isTop || !isVersion(entry.name())) {
                members.put(entry.name(), entry.value());
            }
        }
        return members;
    }

    /** Rules and queries have their version at the top, parsers in the mapping {@code Function}. */
    private static boolean isHeader(String key) {
        return key.equals("Function");
    }

    private static boolean isVersion(String key) {
        return key.equalsIgnoreCase("version") || key.equals("LastUpdated");
    }
}
