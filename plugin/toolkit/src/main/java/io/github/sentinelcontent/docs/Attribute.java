package io.github.sentinelcontent.docs;

/** A row of a table of two columns. */
record Attribute(String label, String value) {}
