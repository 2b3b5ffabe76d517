package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.ExternalFile;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rows that a test file gives to a table: a list of mappings, or a mapping with {@code rows}, {@code csv},
 * {@code json}, {@code ndjson}, {@code file}, {@code generate} (in this order when there are several) and
 * {@code retime}.
 */
final class DataBlock {
    private final FileRows files;
    private final long now;
    private final Faults faults;

    DataBlock(SourceFolder folder, String testFile, long now, Faults faults) {
        this.files = new FileRows(folder, testFile, now, faults);
        this.now = now;
        this.faults = faults;
    }

    /** The rows for a table, with the columns that the service stamps. */
    Table readTable(DocumentNode node, String name, RowSchema schema) {
        return StampedColumns.type(StampedColumns.time(read(node, name, schema), now), name);
    }

    /** The rows that a function gives, with the time that the service stamps. */
    Table readResult(DocumentNode node, String name, RowSchema schema) {
        return StampedColumns.time(read(node, name, schema), now);
    }

    /** The rows of a file that {@code externaldata} fetches: another file, or rows by column name. */
    Table readExternal(DocumentNode node, ExternalFile external) {
        return node instanceof ScalarNode path
                ? files.readExternal(path, external)
                : read(node, external.location(), external.schema());
    }

    /** The rows as they are written. */
    Table read(DocumentNode node, String name, RowSchema schema) {
        TargetTable target = new TargetTable(name, schema);
        if (node instanceof SequenceNode list) {
            return inline(target, list.mappings());
        }
        MappingNode block = (MappingNode) node;
        List<Table> parts = new ArrayList<>();
        block.get("rows")
                .flatMap(DocumentNode::asSequence)
                .ifPresent(rows -> parts.add(inline(target, rows.mappings())));
        block.scalar("csv").ifPresent(text -> parts.add(files.readText(text, TableFormat.CSV, target)));
        block.scalar("json").ifPresent(text -> parts.add(files.readText(text, TableFormat.JSON, target)));
        block.scalar("ndjson").ifPresent(text -> parts.add(files.readText(text, TableFormat.NDJSON, target)));
        block.scalar("file").ifPresent(path -> parts.add(files.readFile(path, target)));
        block.mapping("generate")
                .ifPresent(generate -> parts.add(inline(target, new GeneratedRows(now, faults).read(generate))));
        Table all = union(schema, parts);
        return block.mapping("retime")
                .map(retime -> new Retime(now, faults).apply(all, target, retime))
                .orElse(all);
    }

    /** The rows of several tables of the same schema, in order. */
    static Table union(RowSchema schema, List<Table> parts) {
        List<Chunk> chunks =
                parts.stream().flatMap(part -> part.chunks().stream()).toList();
        return new Table(schema, chunks);
    }

    /** The column names of a text of comma-separated values. */
    List<String> header(ScalarNode csv) {
        return FileRows.columns(csv, TableFormat.CSV);
    }

    /** The column names of a data file; none when it cannot be read. */
    List<String> fileHeader(ScalarNode path) {
        return files.columns(path);
    }

    private Table inline(TargetTable target, List<MappingNode> rows) {
        return new InlineRows(target, new CellReader(now), faults).read(rows);
    }
}
