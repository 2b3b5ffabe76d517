package io.github.sentinelcontent.arm;

/**
 * Something wrong with an expression.
 *
 * @param offset where it is in the text that was read, from 0, the opening bracket counted
 * @param length number of characters, at least 1 unless the text ends there
 * @param message what was found and what is allowed, without full stop
 */
public record ArmProblem(int offset, int length, String message) {}
