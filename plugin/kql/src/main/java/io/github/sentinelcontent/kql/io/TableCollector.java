package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the fields of records one by one and makes a table of them. */
abstract class TableCollector {
    /** The position of a field that is not read. */
    static final int UNKNOWN_FIELD = -1;

    private final ReadLimits limits;
    private final List<ReadProblem> problems = new ArrayList<>();
    private int rows;
    private int line;
    private boolean rowLimitTold;

    TableCollector(ReadLimits limits) {
        this.limits = limits;
    }

    /** Starts a record on a 1-based line; false when no more rows may be read. */
    final boolean startRow(int startLine) {
        if (rows >= limits.maxRows()) {
            if (!rowLimitTold) {
                problem(0, startLine, null, "the file has more than " + rows + " rows; the rest was not read");
                rowLimitTold = true;
            }
            return false;
        }
        rows++;
        line = startLine;
        return true;
    }

    /** Says what the source knows of its columns, for when there is no schema. */
    void declare(List<Column> columns) {}

    /** The position of a field by its name, {@link #UNKNOWN_FIELD} when it is not read. */
    abstract int position(String field);

    /**
     * Takes the value of a field; a second value of the same field does not count.
     *
     * @param value a dynamic value, or the text of a cell
     */
    abstract void put(int position, @Nullable Object value);

    /** Ends the record; fields without a value are null. */
    abstract void endRow();

    /** The table of all records. */
    abstract TableReading finish();

    /** The 1-based number of the record being read. */
    final int row() {
        return rows;
    }

    final void valueProblem(String column, String message) {
        problem(rows, line, column, message);
    }

    final void problem(int row, int startLine, @Nullable String column, String message) {
        problem(new ReadProblem(row, startLine, column, message));
    }

    final void problem(ReadProblem problem) {
        if (problems.size() < limits.maxProblems()) {
            problems.add(problem);
        } else if (problems.size() == limits.maxProblems()) {
            problems.add(new ReadProblem(problem.row(), problem.line(), null, "there are further problems"));
        }
    }

    final List<ReadProblem> problems() {
        return List.copyOf(problems);
    }
}
