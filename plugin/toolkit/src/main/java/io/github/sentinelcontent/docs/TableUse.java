package io.github.sentinelcontent.docs;

/**
 * A table that an item uses.
 *
 * @param table its name
 * @param reads whether the item reads it
 * @param writes whether the item writes it
 */
record TableUse(String table, boolean reads, boolean writes) {

    static TableUse read(String table) {
        return new TableUse(table, true, false);
    }

    static TableUse write(String table) {
        return new TableUse(table, false, true);
    }

    /** Both uses of the same table. */
    TableUse and(TableUse other) {
        return new TableUse(table, reads || other.reads, writes || other.writes);
    }

    /** The use in words. */
    String usage() {
        return reads && writes ? "read/write" : writes ? "write" : "read";
    }
}
