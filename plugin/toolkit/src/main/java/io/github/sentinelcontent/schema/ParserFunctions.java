package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.content.ParserParameter;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns parsers into the stored functions that queries call. */
final class ParserFunctions {
    private ParserFunctions() {}

    /** One function for each name under which the parser can be called; none when it has no query. */
    static List<StoredFunction> of(Parser parser) {
        String parameters = parameters(parser);
        return parser.query().map(ScalarNode::text).stream()
                .flatMap(body -> names(parser).stream().map(name -> StoredFunction.of(name, parameters, body)))
                .toList();
    }

    /** The function name, its alias and, for ASIM parsers, the name of the built-in one. */
    static Set<String> names(Parser parser) {
        Set<String> names = new LinkedHashSet<>();
        parser.functionName().ifPresent(names::add);
        parser.functionAlias().ifPresent(names::add);
        if (parser.form() == ParserForm.ASIM) {
            parser.root().flatMap(root -> root.text("EquivalentBuiltInParser")).ifPresent(names::add);
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /** The parameter list as a let statement has it. */
    static String parameters(Parser parser) {
        return parser.parameters().stream().map(ParserFunctions::parameter).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameter(ParserParameter parameter) {
        String name = parameter.name().orElse("");
        String type = parameter.type().orElse("string").strip();
        if (type.toLowerCase(Locale.ROOT).startsWith("table")) {
            int colon = type.indexOf(':');
            return name + ":" + (colon < 0 ? "(*)" : type.substring(colon + 1));
        }
        String declared = name + ":" + type.toLowerCase(Locale.ROOT);
        return parameter
                .defaultValue()
                .map(value -> declared + "=" + literal(type, value.text()))
                .orElse(declared);
    }

    /** Texts stand without quotes in parser files; everything else is a literal already. */
    private static String literal(String type, String value) {
        boolean quoted = value.length() > 1 && (value.startsWith("'") || value.startsWith("\""));
        if (!type.equalsIgnoreCase("string") || quoted) {
            return value;
        }
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
