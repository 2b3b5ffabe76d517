package io.github.sentinelcontent.kql.syntax;

/** A scalar or tabular expression; which of the two is decided by the binder where the syntax does not tell. */
public sealed interface Expression extends SyntaxNode
        permits NameExpression,
                WildcardExpression,
                StarExpression,
                PathExpression,
                IndexExpression,
                Literal,
                UnaryExpression,
                BinaryExpression,
                InExpression,
                BetweenExpression,
                CallExpression,
                NamedArgument,
                NamedExpression,
                PipelineExpression,
                DatatableExpression,
                ExternalDataExpression,
                LambdaExpression,
                ListExpression,
                TypeofExpression,
                ErrorExpression {
    /** Calls the visitor method for this kind of expression and returns its result. */
    <R> R accept(ExpressionVisitor<R> visitor);
}
