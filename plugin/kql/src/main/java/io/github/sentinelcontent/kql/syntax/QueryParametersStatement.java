package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code declare query_parameters(a:string = "x")}. */
public record QueryParametersStatement(Span span, List<FunctionParameter> parameters) implements Statement {
    public QueryParametersStatement {
        parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitQueryParameters(this);
    }
}
