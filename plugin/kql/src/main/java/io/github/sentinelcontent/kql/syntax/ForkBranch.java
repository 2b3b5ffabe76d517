package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** A sub-query of {@code fork}, maybe named. */
public record ForkBranch(Span span, @Nullable NameExpression name, PipelineExpression subquery) implements SyntaxNode {}
