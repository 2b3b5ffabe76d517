package io.github.sentinelcontent.kql.syntax;

/** One method for each kind of statement, so that the compiler names the ones forgotten. */
public interface StatementVisitor<R> {
    R visitLet(LetStatement statement);

    R visitSet(SetStatement statement);

    R visitQueryParameters(QueryParametersStatement statement);

    R visitAlias(AliasStatement statement);

    R visitRestrict(RestrictStatement statement);

    R visitExpression(ExpressionStatement statement);

    R visitError(ErrorStatement statement);
}
