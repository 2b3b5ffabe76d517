package io.github.sentinelcontent.validation.configuration;

/**
 * A severity that the user sets.
 *
 * @param check id of the check
 * @param files the files it holds for
 * @param grade what its findings become there
 */
public record GradeRule(String check, FilePatterns files, Grade grade) {}
