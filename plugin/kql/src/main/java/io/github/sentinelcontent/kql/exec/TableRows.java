package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.vector.Chunk;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out chunks that are already there, cut to the size of the run. */
final class TableRows extends Operator {
    private final Iterator<Chunk> chunks;
    private final int chunkRows;
    private @Nullable Chunk current;
    private int from;

    TableRows(List<Chunk> chunks, QueryRun run) {
        this.chunks = chunks.iterator();
        this.chunkRows = run.chunkRows();
    }

    @Override
    @Nullable
    Chunk next() {
        while (current == null || from >= current.size()) {
            if (!chunks.hasNext()) {
                return null;
            }
            current = chunks.next();
            from = 0;
        }
        int start = from;
        from = Math.min(current.size(), start + chunkRows);
        return current.slice(start, from);
    }
}
