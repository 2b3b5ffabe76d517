package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.PatternKind;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.kql.syntax.ColumnDeclaration;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.ParseKind;
import io.github.sentinelcontent.kql.syntax.ParseOperator;
import io.github.sentinelcontent.kql.syntax.ParsePart;
import io.github.sentinelcontent.kql.syntax.ParseWhereOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds {@code parse} and {@code parse-where}. */
final class ParseBinder {
    private ParseBinder() {}

    static Plan bind(BindContext context, Relation input, ParseOperator operator) {
        return bind(context, input, operator.source(), operator.kind(), operator.flags(), operator.pattern(), false);
    }

    static Plan bind(BindContext context, Relation input, ParseWhereOperator operator) {
        return bind(context, input, operator.source(), operator.kind(), operator.flags(), operator.pattern(), true);
    }

    private static Plan bind(
            BindContext context,
            Relation input,
            Expression source,
            ParseKind kind,
            @Nullable String flags,
            List<ParsePart> pattern,
            boolean dropUnmatched) {
        BoundExpression text = ExpressionBinder.over(context, input).bind(source);
        if (!OperatorTypes.isText(text.type())) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    source.span(),
                    "only text can be parsed, found a " + text.type(),
                    "write tostring(...) around it");
        }
        if (kind == ParseKind.REGEX && flags != null) {
            KqlRegex.fault("(?" + flags + ")")
                    .ifPresent(fault -> context.error(
                            DiagnosticKind.SEMANTICS,
                            source.span(),
                            "the flags '" + flags + "' are not those of a regular expression: " + fault,
                            "use letters out of i, m, s and U"));
        }
        ExtendBinder.Columns columns = new ExtendBinder.Columns(input.schema());
        List<Plan.ParsePart> parts = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        ParsePart before = null;
        for (ParsePart part : pattern) {
            checkOrder(context, before, part);
            before = part;
            if (part instanceof Literal literal) {
                parts.add(new Plan.ParsePart(String.valueOf(literal.value()), null));
            } else if (part instanceof ColumnDeclaration column) {
                KqlType type = Literals.type(column.type());
                if (!declared.add(column.name().name())) {
                    context.error(
                            DiagnosticKind.SEMANTICS,
                            column.span(),
                            "column '" + column.name().name() + "' is declared twice",
                            null);
                }
                parts.add(new Plan.ParsePart(null, type));
                positions.add(columns.set(Column.of(column.name().name(), type), ExpressionBinder.UNKNOWN));
            } else {
                parts.add(new Plan.ParsePart(null, null));
            }
        }
        return new Plan.Parse(
                input.plan(),
                Conversions.convert(text, KqlType.STRING),
                kind(kind),
                flags == null ? "" : flags,
                parts,
                positions,
                dropUnmatched,
                columns.schema(input.schema().isOpen()));
    }

    /** Nothing but a text tells where a column or {@code *} ends. */
    private static void checkOrder(BindContext context, @Nullable ParsePart before, ParsePart part) {
        if (before != null && !(before instanceof Literal) && part instanceof ColumnDeclaration column) {
            context.error(
                    DiagnosticKind.SEMANTICS,
                    column.span(),
                    "no text stands before column '" + column.name().name() + "' in the pattern",
                    "put the text that separates it from what comes before");
        }
    }

    private static PatternKind kind(ParseKind kind) {
        return switch (kind) {
            case SIMPLE -> PatternKind.SIMPLE;
            case RELAXED -> PatternKind.RELAXED;
            case REGEX -> PatternKind.REGEX;
        };
    }
}
