package io.github.sentinelcontent.kql.bind;

/**
 * An operand of {@code union}.
 *
 * @param source what {@code withsource} writes for its rows
 */
record UnionLeg(Relation relation, String source) {}
