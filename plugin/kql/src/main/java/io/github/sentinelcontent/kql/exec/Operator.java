package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A running operator: hands out its result chunk by chunk. */
abstract class Operator {
    /** The next rows, at least one; null at the end. */
    abstract @Nullable Chunk next();

    /** All remaining rows. */
    final List<Chunk> drain() {
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk = next(); chunk != null; chunk = next()) {
            chunks.add(chunk);
        }
        return chunks;
    }
}
