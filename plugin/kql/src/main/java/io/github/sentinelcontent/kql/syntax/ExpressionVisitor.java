package io.github.sentinelcontent.kql.syntax;

/** One method for each kind of expression, so that the compiler names the ones forgotten. */
public interface ExpressionVisitor<R> {
    R visitName(NameExpression expression);

    R visitWildcard(WildcardExpression expression);

    R visitStar(StarExpression expression);

    R visitPath(PathExpression expression);

    R visitIndex(IndexExpression expression);

    R visitLiteral(Literal literal);

    R visitUnary(UnaryExpression expression);

    R visitBinary(BinaryExpression expression);

    R visitIn(InExpression expression);

    R visitBetween(BetweenExpression expression);

    R visitCall(CallExpression expression);

    R visitNamedArgument(NamedArgument namedArgument);

    R visitNamed(NamedExpression expression);

    R visitPipeline(PipelineExpression expression);

    R visitDatatable(DatatableExpression expression);

    R visitExternalData(ExternalDataExpression expression);

    R visitLambda(LambdaExpression expression);

    R visitList(ListExpression expression);

    R visitTypeof(TypeofExpression expression);

    R visitError(ErrorExpression expression);
}
