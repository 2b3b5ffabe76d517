package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** A column with its type, as in {@code a:string}; the type is absent only in a parse pattern, where it means string. */
public record ColumnDeclaration(
        Span span, NameExpression name, @Nullable TypeName type) implements ParsePart {}
