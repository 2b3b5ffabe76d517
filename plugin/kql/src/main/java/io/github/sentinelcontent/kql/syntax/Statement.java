package io.github.sentinelcontent.kql.syntax;

/** One of the statements of a query, separated by semicolons. */
public sealed interface Statement extends SyntaxNode
        permits LetStatement,
                SetStatement,
                QueryParametersStatement,
                AliasStatement,
                RestrictStatement,
                ExpressionStatement,
                ErrorStatement {
    /** Calls the visitor method for this kind of statement and returns its result. */
    <R> R accept(StatementVisitor<R> visitor);
}
