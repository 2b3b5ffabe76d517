package io.github.sentinelcontent.release;

/**
 * A function that a package installs as a saved search.
 *
 * @param alias the name that queries call it by
 * @param resourceName name of the saved search in the workspace
 * @param displayName name that users see
 */
public record PublishedParser(String alias, String resourceName, String displayName) {}
