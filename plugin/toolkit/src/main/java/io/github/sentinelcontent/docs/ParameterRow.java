package io.github.sentinelcontent.docs;

/** A parameter of a parser; the default is empty for one that callers must give. */
record ParameterRow(String name, String type, String defaultValue) {}
