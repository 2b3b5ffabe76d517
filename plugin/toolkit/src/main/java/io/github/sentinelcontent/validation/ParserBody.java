package io.github.sentinelcontent.validation;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a query of the body of a function. */
final class ParserBody {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private ParserBody() {}

    /** The query of a parser after one let for each parameter; empty when a parameter is a table of any columns or has no name. */
    static Optional<QueryText> of(Parser parser) {
        Optional<String> query = parser.query().map(ScalarNode::text);
        StringBuilder lets = new StringBuilder();
        for (ParserParameter parameter : parser.parameters()) {
            String type = parameter.type().orElse("string").strip().toLowerCase(Locale.ROOT);
            boolean named = parameter.name().filter(NAME::matches).isPresent();
            if (type.startsWith("table") || !named) {
                return Optional.empty();
            }
            lets.append("let ")
                    .append(parameter.name().get())
                    .append(" = ")
                    .append(value(type))
                    .append("; ");
        }
        return query.map(text -> QueryText.of(text, List.of(new QueryText.Replacement(0, 0, lets.toString()))));
    }

    private static String value(String type) {
        return switch (type) {
            case "string" -> "'x'";
            case "dynamic" -> "dynamic([])";
            case "bool", "boolean" -> "bool(false)";
            case "datetime", "timespan", "int", "long", "real", "double", "decimal", "guid" -> type + "(null)";
            default -> "dynamic(null)";
        };
    }
}
