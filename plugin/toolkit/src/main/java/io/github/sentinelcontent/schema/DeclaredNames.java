package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a shared file declares, seen in its text, so that the file need not be parsed before a query uses one of
 * them. Of a file that is written otherwise than they all are, nothing is said.
 */
final class DeclaredNames {
    private static final Pattern FIRST_KEY =
            Pattern.compile("\\s*\\{\\s*\"(Name|FunctionName)\"\\s*:\\s*\"([^\"\\\\]*[^\"\\\\\\s])\"");
    private static final Pattern PARSER_KEY =
            Pattern.compile("(?m)^(ParserName|ParserQuery|EquivalentBuiltInParser|FunctionAlias):[ \\t]*([^\\r\\n]*)");
    private static final Pattern PLAIN = Pattern.compile("\\w+");

    private DeclaredNames() {}

    /** The name of a table or function, when a JSON file begins with it. */
    static Optional<String> first(SourceFile file) {
        Matcher key = FIRST_KEY.matcher(file.text());
        return key.lookingAt() ? Optional.of(key.group(2)) : Optional.empty();
    }

    /** The names of an ASIM parser that has a query; none when a name is not a plain word. */
    static Set<String> ofParser(SourceFile file) {
        Set<String> names = new LinkedHashSet<>();
        boolean query = false;
        Matcher key = PARSER_KEY.matcher(file.text());
        while (key.find()) {
            String value = key.group(2).strip();
            if (key.group(1).equals("ParserQuery")) {
                query = true;
            } else if (key.group(1).equals("FunctionAlias")
                    || !PLAIN.matcher(value).matches()) {
                return Set.of();
            } else {
                names.add(value);
            }
        }
        return query ? names : Set.of();
    }
}
