package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** One step of {@code scan}: {@code step name optional output=last: condition => a = x}. */
public record ScanStep(
        Span span,
        NameExpression name,
        boolean optional,
        ScanOutput output,
        Expression condition,
        List<Expression> assignments)
        implements SyntaxNode {
    public ScanStep {
        assignments = List.copyOf(assignments);
    }
}
