package io.github.sentinelcontent.validation.gate;

/**
 * A content item that did not change, but uses something that did.
 *
 * @param file its path in reports
 * @param name the name that users see
 * @param cause path of the changed file in reports
 */
public record AffectedItem(String file, String name, String cause) {}
