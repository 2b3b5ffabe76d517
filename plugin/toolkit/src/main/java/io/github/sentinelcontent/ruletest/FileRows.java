package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.ExternalFile;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.ReadProblem;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.io.TableReading;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.ruletest.match.RelativeTime;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows from a data file of the solution, or from text inside a test file.
 *
 * @param folder the solution, out of which no path leads
 * @param testFile path of the test file, to which paths are relative
 * @param now the ticks that {@code now} stands for
 * @param faults told of files that cannot be read and of values that do not fit
 */
record FileRows(SourceFolder folder, String testFile, long now, Faults faults) {
    private static final ReadLimits LIMITS = new ReadLimits(64L << 20, 1_000_000, 20);

    /** The rows of the file that a path leads to; none, with a fault, if there is no such file. */
    Table readFile(ScalarNode reference, TargetTable target) {
        String path = relative(testFile, reference.text());
        ResolvedPath found = folder.resolve(path);
        Optional<TableFormat> format = TableFormat.ofFileName(reference.text());
        String problem = switch (found.status()) {
            case FOUND, WRONG_CASE -> format.isPresent() ? null : "has no known suffix";
            case MISSING -> "does not exist";
            case NOT_A_FILE -> "is not a file";
            case OUTSIDE -> "leads out of the solution folder";
        };
        Optional<byte[]> bytes = problem == null ? folder.readBytes(found.path()) : Optional.empty();
        if (bytes.isEmpty()) {
            faults.report(
                    Fault.DATA_FILE,
                    reference,
                    "'" + reference.text() + "' " + (problem == null ? "cannot be read" : problem),
                    format.isPresent()
                            ? "paths are relative to the test file"
                            : "allowed are .csv, .tsv, .json, .ndjson and .jsonl, also with .gz");
            return Table.empty(target.schema());
        }
        return read(bytes.get(), format.orElseThrow(), target, new Place(reference, found.path()));
    }

    /** The rows of a file that stands for one that {@code externaldata} fetches, read as the service reads that. */
    Table readExternal(ScalarNode reference, ExternalFile external) {
        TargetTable target = new TargetTable(external.location(), external.schema());
        Optional<Character> delimiter = delimiter(external.format());
        if (delimiter.isEmpty()) {
            return readFile(reference, target);
        }
        ResolvedPath found = folder.resolve(relative(testFile, reference.text()));
        Optional<byte[]> bytes = found.isFile() ? folder.readBytes(found.path()) : Optional.empty();
        if (bytes.isEmpty()) {
            faults.report(
                    Fault.DATA_FILE,
                    reference,
                    "'" + reference.text() + "' is no file of the solution that can be read",
                    "paths are relative to the test file");
            return Table.empty(external.schema());
        }
        try {
            TableReading reading = new TableReader(LIMITS)
                    .readByPosition(
                            new ByteArrayInputStream(bytes.get()),
                            delimiter.get(),
                            external.skipsFirstRecord(),
                            external.schema());
            reading.problems().forEach(problem -> report(problem, new Place(reference, found.path())));
            return reading.table();
        } catch (IOException e) {
            faults.report(Fault.DATA_FILE, reference, "cannot be read: " + e.getMessage(), null);
            return Table.empty(external.schema());
        }
    }

    private static Optional<Character> delimiter(String format) {
        return switch (format) {
            case "csv" -> Optional.of(',');
            case "tsv", "tsve" -> Optional.of('\t');
            case "psv" -> Optional.of('|');
            case "scsv" -> Optional.of(';');
            case "sohsv" -> Optional.of('\u0001');
            case "txt", "raw" -> Optional.of('\0');
            default -> Optional.empty();
        };
    }

    /** The rows of a text inside the test file. */
    Table readText(ScalarNode text, TableFormat format, TargetTable target) {
        return read(text.text().getBytes(StandardCharsets.UTF_8), format, target, new Place(text, null));
    }

    /** The columns of a data file; none when it cannot be read. */
    List<String> columns(ScalarNode reference) {
        ResolvedPath found = folder.resolve(relative(testFile, reference.text()));
        Optional<TableFormat> format = TableFormat.ofFileName(reference.text());
        return found.isFile() && format.isPresent()
                ? folder.readBytes(found.path())
                        .map(bytes -> columns(bytes, format.get()))
                        .orElse(List.of())
                : List.of();
    }

    /** The columns of a text inside the test file. */
    static List<String> columns(ScalarNode text, TableFormat format) {
        return columns(text.text().getBytes(StandardCharsets.UTF_8), format);
    }

    private static List<String> columns(byte[] bytes, TableFormat format) {
        try {
            return new TableReader(LIMITS)
                    .read(new ByteArrayInputStream(bytes), format, null)
                    .table()
                    .schema()
                    .names();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The path from the solution folder of a path relative to a file. */
    static String relative(String from, String path) {
        int slash = from.lastIndexOf('/');
        return path.startsWith("/") ? path : from.substring(0, slash + 1) + path;
    }

    /**
     * Where rows come from.
     *
     * @param node the text, or the path of the file
     * @param file path of the data file, null for a text
     */
    private record Place(ScalarNode node, @Nullable String file) {

        /** The line of a record where it is known, or else the value in the test file. */
        SourceLocation line(int line) {
            if (line <= 0) {
                return node.location();
            }
            if (file != null) {
                return new SourceLocation(file, line, 1, line, 1);
            }
            String[] lines = node.text().split("\n", -1);
            int offset = 0;
            for (int i = 0; i < Math.min(line - 1, lines.length - 1); i++) {
                offset += lines[i].length() + 1;
            }
            return node.locate(offset, lines[Math.min(line, lines.length) - 1].length());
        }

        /** The line of a row where each row has one line, or else the value in the test file. */
        SourceLocation row(int row, int rows, TableFormat format) {
            int header = format == TableFormat.CSV || format == TableFormat.TSV ? 1 : 0;
            int lines = node.text().stripTrailing().split("\n", -1).length;
            boolean plain = file == null && format != TableFormat.JSON && lines == rows + header;
            return line(plain ? row + header : 0);
        }

        String prefix() {
            return file == null ? "" : file + ": ";
        }
    }

    private Table read(byte[] bytes, TableFormat format, TargetTable target, Place place) {
        RowSchema schema = target.schema();
        TableReading reading;
        try {
            reading = new TableReader(LIMITS).read(new ByteArrayInputStream(bytes), format, withTextTimes(schema));
        } catch (IOException e) {
            faults.report(Fault.DATA_FILE, place.node(), place.prefix() + "cannot be read: " + e.getMessage(), null);
            return Table.empty(schema);
        }
        reading.problems().forEach(problem -> report(problem, place));
        for (String field : reading.unknownFields()) {
            Severity severity = place.file() == null ? Severity.ERROR : Severity.WARNING;
            faults.report(
                    Fault.UNKNOWN_COLUMN,
                    severity,
                    place.node().location(),
                    place.prefix() + "table " + target.name() + " has no column '" + field + "'",
                    null);
        }
        return withTimes(
                reading.table(),
                schema,
                (row, column, text) -> misfit(
                        text,
                        column,
                        place.prefix(),
                        row,
                        place.row(row, reading.table().rowCount(), format)));
    }

    private void report(ReadProblem problem, Place place) {
        String column = problem.column() == null ? "" : ", column " + problem.column();
        String row = problem.row() == 0 ? "" : "row " + problem.row() + column + ": ";
        faults.report(Fault.VALUE_TYPE, place.line(problem.line()), place.prefix() + row + problem.message(), null);
    }

    /** Datetimes are read as text first, since a test may write {@code now-5m}. */
    private static RowSchema withTextTimes(RowSchema schema) {
        RowSchema text = schema;
        for (int i = 0; i < schema.size(); i++) {
            if (schema.column(i).type() == KqlType.DATETIME) {
                text = ColumnEdit.retyped(text, i, KqlType.STRING);
            }
        }
        return text;
    }

    /** Told of a text that is no datetime. */
    @FunctionalInterface
    private interface Misfit {
        void report(int row, String column, String text);
    }

    private Table withTimes(Table table, RowSchema schema, Misfit misfit) {
        Table typed = table;
        for (int i = 0; i < schema.size(); i++) {
            if (schema.column(i).type() == KqlType.DATETIME) {
                String column = schema.column(i).name();
                typed = ColumnEdit.apply(
                        typed, i, KqlType.DATETIME, (row, value) -> time((String) value, row, column, misfit));
            }
        }
        return new Table(schema, typed.chunks());
    }

    private @Nullable Long time(@Nullable String text, int row, String column, Misfit misfit) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        Long ticks = RelativeTime.parse(text, now);
        if (ticks == null) {
            misfit.report(row, column, text);
        }
        return ticks;
    }

    private void misfit(String text, String column, String prefix, int row, SourceLocation at) {
        faults.report(
                Fault.VALUE_TYPE,
                at,
                prefix + "row " + row + ", column " + column + ": '" + text + "' is not a datetime",
                "write a time such as 2026-03-01T12:00:00Z or now-5m");
    }
}
