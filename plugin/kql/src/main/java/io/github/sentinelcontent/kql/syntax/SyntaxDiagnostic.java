package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A place where the text is not KQL.
 *
 * @param span the text at fault; empty where something is missing
 * @param message what was found and what is allowed
 * @param hint the smallest edit that mends it, where one is known
 */
public record SyntaxDiagnostic(
        Span span, String message, @Nullable String hint) {}
