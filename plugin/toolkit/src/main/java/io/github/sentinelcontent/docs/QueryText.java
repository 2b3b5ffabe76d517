package io.github.sentinelcontent.docs;

/**
 * A query as pages show it.
 *
 * @param title what it is for, empty when the item has one query only
 * @param text the query
 */
record QueryText(String title, String text) {}
