package io.github.sentinelcontent.kql.syntax;

/** What a token is, as far as the text alone tells. */
enum TokenKind {
    /** A name or keyword, also hyphenated operator names and operators such as {@code !has} and {@code in~}. */
    WORD,
    LONG,
    REAL,
    TIMESPAN,
    /** A GUID without quotes, which only {@code dynamic(...)} allows. */
    GUID,
    STRING,
    /** A literal with its type around it: {@code datetime(2024-01-01)}. */
    TYPED,
    SYMBOL,
    END
}
