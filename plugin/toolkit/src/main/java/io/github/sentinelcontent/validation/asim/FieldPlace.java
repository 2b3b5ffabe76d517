package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Place;

/** Where the query of an ASIM parser makes a field. */
final class FieldPlace {
    private FieldPlace() {}

    /** The last assignment of a field, else its last mention, else the query. */
    static SourceLocation of(AsimParser parser, String field) {
        String text = parser.query();
        int at = last(text, "\\b" + field + "\\b\\s*=[^=~]");
        if (at < 0) {
            at = last(text, "\\b" + field + "\\b");
        }
        if (at < 0) {
            return ofQuery(parser);
        }
        ScalarNode query = parser.parser().query().orElseThrow();
        return query.locate(at, field.length());
    }

    /** The query as a whole. */
    static SourceLocation ofQuery(AsimParser parser) {
        return Place.of(parser.root(), "ParserQuery").location();
    }

    private static int last(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int at = -1;
        while (matcher.find()) {
            if (!isCommented(text, matcher.start())) {
                at = matcher.start();
            }
        }
        return at;
    }

    private static boolean isCommented(String text, int offset) {
        return text.substring(text.lastIndexOf('\n', offset) + 1, offset).contains("//");
    }
}
