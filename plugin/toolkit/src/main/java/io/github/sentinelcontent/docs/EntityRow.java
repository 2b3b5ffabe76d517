package io.github.sentinelcontent.docs;

/** A column that identifies an entity. */
record EntityRow(String entity, String identifier, String column) {}
