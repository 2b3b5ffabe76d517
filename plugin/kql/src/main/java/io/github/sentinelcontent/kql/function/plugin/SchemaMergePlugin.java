package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.CommonType;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code schema_merge}: one schema from rows of {@code getschema}; what does not go together says so in its cells. */
final class SchemaMergePlugin extends DescribedPlugin {
    private static final String OUT_OF_ORDER = "ERROR(columns are out of order)";
    private static final String MIXED_TYPES = "ERROR(columns have different types)";

    SchemaMergePlugin() {
        super(
                "schema_merge",
                "merges the rows of several getschema into one schema",
                "schema-merge-plugin",
                "the reference does not say what the error on types without a common one is");
    }

    @Override
    public Table evaluate(Table input, List<PluginArgument> given, RowSchema result, EvaluationContext context) {
        boolean preserveOrder =
                given.isEmpty() || !Boolean.FALSE.equals(given.get(0).argument().value());
        List<Merged> columns = new ArrayList<>(read(input).values());
        columns.sort(Comparator.comparingLong(column -> column.last));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Merged column = columns.get(i);
            boolean moved = preserveOrder && column.first != column.last;
            String type = moved ? OUT_OF_ORDER : column.type();
            String dataType =
                    KqlType.named(type).map(KqlType::dotNetName).orElse("ERROR(unknown CSL type:" + type + ")");
            rows.add(List.of(column.name, moved ? -1L : (long) i, dataType, type));
        }
        return Table.of(result, rows);
    }

    private static Map<String, Merged> read(Table input) {
        int name = position(input, "ColumnName");
        int ordinal = position(input, "ColumnOrdinal");
        int type = position(input, "ColumnType");
        Map<String, Merged> columns = new LinkedHashMap<>();
        for (Chunk chunk : input.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                String key = String.valueOf(chunk.column(name).value(row));
                long place = chunk.column(ordinal).value(row) instanceof Number number ? number.longValue() : -1;
                columns.computeIfAbsent(key, k -> new Merged(k, place))
                        .add(place, String.valueOf(chunk.column(type).value(row)));
            }
        }
        return columns;
    }

    private static int position(Table input, String column) {
        int position = input.schema().indexOf(column);
        if (position < 0) {
            throw new RunFault("schema_merge needs the column '" + column + "' that getschema gives");
        }
        return position;
    }

    /** A column of the merged schema. */
    private static final class Merged {
        private final String name;
        private final long first;
        private final List<String> types = new ArrayList<>();
        private long last;

        Merged(String name, long ordinal) {
            this.name = name;
            this.first = ordinal;
            this.last = ordinal;
        }

        void add(long ordinal, String type) {
            last = Math.max(last, ordinal);
            if (!types.contains(type)) {
                types.add(type);
            }
        }

        String type() {
            List<KqlType> known =
                    types.stream().flatMap(type -> KqlType.named(type).stream()).toList();
            if (types.size() == 1) {
                return types.get(0);
            }
            boolean numbers = known.size() == types.size() && known.stream().allMatch(KqlType::isNumeric);
            return numbers ? CommonType.widest(known).keyword() : MIXED_TYPES;
        }
    }
}
