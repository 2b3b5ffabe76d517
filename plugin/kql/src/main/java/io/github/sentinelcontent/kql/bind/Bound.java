package io.github.sentinelcontent.kql.bind;

/** What an expression turned out to be. */
sealed interface Bound permits Relation, ScalarValue, FunctionDefinition {}
