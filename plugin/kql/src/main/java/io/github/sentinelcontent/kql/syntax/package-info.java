/** Lexer, parser and syntax tree of the Kusto Query Language; no names resolved, no data touched. */
@NullMarked
package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.NullMarked;
