package io.github.sentinelcontent.docs;

/**
 * A permission that the set-up of a connector needs.
 *
 * @param scope where it is needed, such as {@code Workspace}; may be empty
 * @param text what is needed, in Markdown
 */
record Permission(String name, String scope, String text) {}
