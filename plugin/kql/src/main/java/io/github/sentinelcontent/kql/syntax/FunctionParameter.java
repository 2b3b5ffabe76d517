package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** A parameter of a function or query: scalar with a type, or tabular with a schema. Exactly one of the two is present. */
public record FunctionParameter(
        Span span,
        NameExpression name,
        @Nullable TypeName type,
        @Nullable SchemaType schema,
        @Nullable Expression defaultValue)
        implements SyntaxNode {}
