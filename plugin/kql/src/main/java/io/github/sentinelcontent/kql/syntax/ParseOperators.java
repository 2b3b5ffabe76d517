package io.github.sentinelcontent.kql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operators that cut text into columns. */
final class ParseOperators {
    private static final Map<String, ParseKind> KINDS =
            Map.of("simple", ParseKind.SIMPLE, "regex", ParseKind.REGEX, "relaxed", ParseKind.RELAXED);

    private ParseOperators() {}

    static TabularOperator parse(Parsing parsing, int start) {
        Parts parts = parts(parsing);
        return new ParseOperator(
                parsing.tokens.spanFrom(start), parts.kind, parts.flags, parts.hints, parts.source, parts.pattern);
    }

    static TabularOperator parseWhere(Parsing parsing, int start) {
        Parts parts = parts(parsing);
        return new ParseWhereOperator(
                parsing.tokens.spanFrom(start), parts.kind, parts.flags, parts.hints, parts.source, parts.pattern);
    }

    private record Parts(
            ParseKind kind,
            @Nullable String flags,
            List<OperatorParameter> hints,
            Expression source,
            List<ParsePart> pattern) {}

    private static Parts parts(Parsing parsing) {
        OperatorSettings settings = parsing.parameters.settings("kind", "flags");
        ParseKind kind = parsing.parameters.kind(settings, "kind", KINDS, ParseKind.SIMPLE);
        Expression source = parsing.expressions.parse();
        parsing.tokens.expect("with");
        return new Parts(kind, flags(settings), settings.hints(), source, pattern(parsing));
    }

    private static @Nullable String flags(OperatorSettings settings) {
        Expression value = settings.value("flags");
        if (value instanceof Literal literal && literal.value() instanceof String text) {
            return text;
        }
        return value instanceof NameExpression name ? name.name() : null;
    }

    private static List<ParsePart> pattern(Parsing parsing) {
        TokenStream tokens = parsing.tokens;
        List<ParsePart> parts = new ArrayList<>();
        while (!tokens.isLost()) {
            if (tokens.at("*")) {
                parts.add(new StarExpression(tokens.next().span()));
            } else if (tokens.at(TokenKind.STRING)) {
                parts.add(parsing.literals.string());
            } else if (parsing.names.declaredNameLength(0) > 0) {
                parts.add(column(parsing));
            } else {
                break;
            }
        }
        return parts;
    }

    private static ColumnDeclaration column(Parsing parsing) {
        NameExpression name = parsing.names.declaredName();
        TypeName type = parsing.tokens.accept(":") ? parsing.schemas.type() : null;
        return new ColumnDeclaration(parsing.tokens.spanFrom(name.span().start()), name, type);
    }

    static TabularOperator parseKv(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings();
        Expression source = parsing.expressions.parse();
        tokens.expect("as");
        List<ColumnDeclaration> columns = parsing.schemas.columns();
        List<OperatorParameter> properties = tokens.accept("with") ? parsing.parameters.properties() : List.of();
        return new ParseKvOperator(tokens.spanFrom(start), settings.hints(), source, columns, properties);
    }
}
