package io.github.sentinelcontent.kql.plan;

import io.github.sentinelcontent.kql.function.Aggregation;
import io.github.sentinelcontent.kql.function.TablePlugin;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tabular expression with all names and types resolved; immutable and independent of any engine. Each record is
 * one operator, named after it; {@link #schema()} is the schema of its result.
 */
public sealed interface Plan {
    /** The columns of the result. */
    RowSchema schema();

    /** An operator whose result has the columns of its input. */
    sealed interface KeepsSchema extends Plan {
        /** Where the rows come from. */
        Plan input();

        @Override
        default RowSchema schema() {
            return input().schema();
        }
    }

    /** All rows of a named table of the database, its columns matched to the schema by name. */
    record Scan(String table, RowSchema schema) implements Plan {}

    /** The rows of a watchlist of the database, found by its alias. */
    record Watchlist(String alias, RowSchema schema) implements Plan {}

    /** The rows of a file that {@code externaldata} names, which the database must have under its address. */
    record External(String location, RowSchema schema) implements Plan {}

    /** Rows given in the query, such as a datatable. */
    record Inline(Table table) implements Plan {
        @Override
        public RowSchema schema() {
            return table.schema();
        }
    }

    /** The rows of a plan that is computed once per run however often it occurs; equal ids mean the same plan. */
    record Shared(int id, Plan input) implements KeepsSchema {}

    /** {@code where}: rows whose predicate is true. */
    record Where(Plan input, BoundExpression predicate) implements KeepsSchema {}

    /** {@code project}, {@code extend} and their variants, {@code serialize}, {@code print}: one expression per column. */
    record Project(Plan input, List<BoundExpression> expressions, RowSchema schema) implements Plan {
        /** Copies the list. */
        public Project {
            expressions = List.copyOf(expressions);
        }
    }

    /** One row without columns, the input of {@code print}. */
    record SingleRow() implements Plan {
        @Override
        public RowSchema schema() {
            return RowSchema.empty();
        }
    }

    /** {@code range}: one column of values from {@code from} to {@code to} by {@code step}. */
    record Range(Column column, BoundExpression from, BoundExpression to, BoundExpression step) implements Plan {
        @Override
        public RowSchema schema() {
            return RowSchema.of(column);
        }
    }

    /** {@code summarize}, {@code distinct} and {@code count}: keys first, then the columns of the aggregates. */
    record Summarize(Plan input, List<BoundExpression> keys, List<Aggregate> aggregates, RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public Summarize {
            keys = List.copyOf(keys);
            aggregates = List.copyOf(aggregates);
        }
    }

    /**
     * One aggregation of a {@code summarize}.
     *
     * @param columns its result columns, at least one
     */
    record Aggregate(Aggregation function, List<BoundExpression> arguments, List<Column> columns) {
        /** Copies the lists. */
        public Aggregate {
            arguments = List.copyOf(arguments);
            columns = List.copyOf(columns);
        }
    }

    /** {@code sort}; stable. */
    record Sort(Plan input, List<SortKey> keys) implements KeepsSchema {
        /** Copies the list. */
        public Sort {
            keys = List.copyOf(keys);
        }
    }

    /** {@code top}: the first {@code count} rows in the order of the keys. */
    record Top(Plan input, BoundExpression count, List<SortKey> keys) implements KeepsSchema {
        /** Copies the list. */
        public Top {
            keys = List.copyOf(keys);
        }
    }

    /** {@code top-nested}: the schema has for each level its value and its aggregate. */
    record TopNested(Plan input, List<NestedLevel> levels, RowSchema schema) implements Plan {
        /** Copies the list. */
        public TopNested {
            levels = List.copyOf(levels);
        }
    }

    /** {@code take}, {@code limit}: the first {@code count} rows. */
    record Take(Plan input, BoundExpression count) implements KeepsSchema {}

    /** The kinds of {@code join}; {@code lookup} is an inner or left outer join whose plan projects the keys away. */
    enum JoinKind {
        INNER_UNIQUE,
        INNER,
        LEFT_OUTER,
        RIGHT_OUTER,
        FULL_OUTER,
        LEFT_SEMI,
        RIGHT_SEMI,
        LEFT_ANTI,
        RIGHT_ANTI
    }

    /**
     * {@code join}: the schema has all left columns, then all right ones, or one side for semi and anti joins.
     *
     * @param leftKeys keys over the left schema, as many as right ones and pairwise of the same type
     */
    record Join(
            JoinKind kind,
            Plan left,
            Plan right,
            List<BoundExpression> leftKeys,
            List<BoundExpression> rightKeys,
            RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public Join {
            leftKeys = List.copyOf(leftKeys);
            rightKeys = List.copyOf(rightKeys);
        }
    }

    /**
     * {@code ipv4_lookup} and {@code ipv6_lookup}: pairs of a row and each network of a table that its address is in. The
     * schema has all columns of the input, then all of the table.
     *
     * @param address text of the address over the input
     * @param network text of the network over the table
     * @param inputKeys further keys over the input, as many as those over the table and pairwise of the same type
     * @param keepUnmatched whether rows in no network stay, without values of the table
     */
    record AddressLookup(
            Plan input,
            Plan table,
            boolean ipv6,
            BoundExpression address,
            BoundExpression network,
            List<BoundExpression> inputKeys,
            List<BoundExpression> tableKeys,
            boolean keepUnmatched,
            RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public AddressLookup {
            inputKeys = List.copyOf(inputKeys);
            tableKeys = List.copyOf(tableKeys);
        }
    }

    /** {@code union}: the rows of all inputs, each already projected to the common schema. */
    record Union(List<Plan> inputs, RowSchema schema) implements Plan {
        /** Copies the list. */
        public Union {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * {@code mv-expand}: the schema is the input's with the expanded columns replaced or appended, then the item index.
     *
     * @param rowLimit most rows per record, as a constant
     */
    record MvExpand(
            Plan input,
            List<Expansion> expansions,
            boolean bagAsArray,
            boolean withIndex,
            long rowLimit,
            RowSchema schema)
            implements Plan {
        /** Copies the list. */
        public MvExpand {
            expansions = List.copyOf(expansions);
        }
    }

    /**
     * A column that {@code mv-expand} or {@code mv-apply} makes from the elements of an array or bag.
     *
     * @param column 0-based position in the result schema that receives the elements
     * @param type type of the elements after {@code to typeof(...)}, dynamic without it
     */
    record Expansion(BoundExpression source, int column, KqlType type) {}

    /**
     * {@code mv-apply}: the body runs once per input row on the expanded rows of that row.
     *
     * @param body a plan over {@link RowsOfApply}, whose schema is that of the expansion
     * @param outputs for each result column its 0-based position among the columns of the input (carried unchanged)
     *     followed by those of the body
     */
    record MvApply(MvExpand expansion, Plan body, List<Integer> outputs, RowSchema schema) implements Plan {
        /** Copies the list. */
        public MvApply {
            outputs = List.copyOf(outputs);
        }

        /** The input whose rows are expanded. */
        public Plan input() {
            return expansion.input();
        }
    }

    /** Inside the body of {@code mv-apply} and {@code partition}: the rows handed in. */
    record RowsOfApply(RowSchema schema) implements Plan {}

    /**
     * {@code parse} and {@code parse-where}.
     *
     * @param source the text to parse
     * @param pattern the parts in order
     * @param columns for each capturing part, in order, the 0-based position in the result schema
     * @param dropUnmatched whether rows that do not match are dropped
     */
    record Parse(
            Plan input,
            BoundExpression source,
            PatternKind kind,
            String flags,
            List<ParsePart> pattern,
            List<Integer> columns,
            boolean dropUnmatched,
            RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public Parse {
            pattern = List.copyOf(pattern);
            columns = List.copyOf(columns);
        }
    }

    /**
     * A part of a parse pattern: fixed text (a regular expression in the regex kind), or a wildcard or column.
     *
     * @param text the fixed text, null for a wildcard or column
     * @param type the type of the column, null for fixed text or a wildcard
     */
    record ParsePart(@Nullable String text, @Nullable KqlType type) {}

    /**
     * {@code parse-kv}: the value of each named key in a text of pairs; the schema is the input's with the columns
     * replaced or appended. The first occurrence of a key wins.
     *
     * @param keys the keys to look for
     * @param columns for each key the 0-based position in the result schema
     */
    record ParseKv(
            Plan input,
            BoundExpression source,
            List<String> keys,
            List<Integer> columns,
            KeyValueFormat format,
            RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public ParseKv {
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
        }
    }

    /**
     * {@code make-series}: per group one array per aggregate over the steps of an axis. The schema has the keys, the
     * arrays, then the array of axis values.
     *
     * @param from start of the axis, null for the least value in the data
     * @param to end of the axis, null for the greatest value in the data (which is then included)
     * @param endIncluded whether {@code to} itself may be a step, as in the form {@code in range(...)}
     * @param nonEmpty whether no input without keys gives one row of default values, as in {@code kind=nonempty}
     */
    record MakeSeries(
            Plan input,
            BoundExpression axis,
            @Nullable BoundExpression from,
            @Nullable BoundExpression to,
            BoundExpression step,
            boolean endIncluded,
            boolean nonEmpty,
            List<BoundExpression> keys,
            List<SeriesAggregate> aggregates,
            RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public MakeSeries {
            keys = List.copyOf(keys);
            aggregates = List.copyOf(aggregates);
        }
    }

    /**
     * {@code partition by}: the body runs once per distinct key on the rows of that key; the results follow each other
     * in the order in which the keys are first seen.
     *
     * @param body a plan over {@link RowsOfApply}, whose schema is that of the input
     */
    record Partition(Plan input, BoundExpression key, Plan body) implements Plan {
        @Override
        public RowSchema schema() {
            return body.schema();
        }
    }

    /**
     * {@code scan}: finds sequences of rows, step by step. The schema has the input's columns, the declared ones, then
     * the id of the match when asked for. The expressions of the steps read, one block of the first two kinds of
     * columns after the other: the current row with the defaults of the declared columns, then for each step the row
     * that it matched last.
     *
     * @param partition what divides the rows into groups with sequences of their own
     * @param defaults for each column of a block the default of a declared column, null for a column of the input
     */
    record MatchSteps(
            Plan input,
            List<BoundExpression> partition,
            List<@Nullable BoundExpression> defaults,
            List<MatchStep> steps,
            boolean withMatchId,
            RowSchema schema)
            implements Plan {
        /** Copies the lists. */
        public MatchSteps {
            partition = List.copyOf(partition);
            defaults = Collections.unmodifiableList(new ArrayList<>(defaults));
            steps = List.copyOf(steps);
        }
    }

    /** {@code sample}: so many rows chosen with the seeded random source, in input order. */
    record Sample(Plan input, BoundExpression count) implements KeepsSchema {}

    /**
     * {@code reduce}: texts by their common pattern.
     *
     * @param threshold share of the rows that a term or a pattern must exceed
     * @param separators the characters between terms, null for all but ASCII letters and digits
     * @param perRow whether each row is kept and gets the columns of its pattern
     */
    record Reduce(
            Plan input,
            BoundExpression text,
            double threshold,
            @Nullable String separators,
            boolean perRow,
            RowSchema schema)
            implements Plan {}

    /** {@code evaluate} of a plugin that this engine runs. */
    record Evaluate(Plan input, TablePlugin plugin, List<BoundExpression> arguments, RowSchema schema) implements Plan {
        /** Copies the list. */
        public Evaluate {
            arguments = List.copyOf(arguments);
        }
    }

    /** Keeps all rows and marks them as ordered, or gathers them, for functions that look at other rows. */
    record Serialize(Plan input) implements KeepsSchema {}

    /** A part that is understood but that no operator of this engine can run; compiling reports it. */
    record Unsupported(String what, RowSchema schema) implements Plan {}
}
