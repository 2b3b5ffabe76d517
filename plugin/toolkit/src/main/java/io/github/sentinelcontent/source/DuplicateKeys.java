package io.github.sentinelcontent.source;

import java.util.List;
import java.util.Map;

/** Notices a key that a mapping has already. */
final class DuplicateKeys {

    private DuplicateKeys() {}

    static void check(Map<String, ScalarNode> seen, ScalarNode key, List<SourceProblem> problems) {
        ScalarNode first = seen.putIfAbsent(key.text(), key);
        if (first != null) {
            problems.add(new SourceProblem(
                    SourceProblem.Kind.DUPLICATE_KEY,
                    key.location(),
                    "key '" + key.text() + "' given again (first at line "
                            + first.location().line() + ")",
                    "remove one of the two"));
        }
    }
}
