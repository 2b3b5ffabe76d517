package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.asim.AsimSamples.Sample;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a parser makes of sample data shows whether its values are those of the schema. */
final class AsimData extends AsimCheck {
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");
    private static final int MOST_SHOWN = 3;

    AsimData() {
        super(CheckInfo.error(
                "SEN-ASIM-005",
                "data",
                "on sample data an ASIM parser fills the mandatory fields and gives values that the schema allows"));
    }

    @Override
    void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter) {
        Map<String, AsimField> fields = AsimFields.of(parser.schema());
        boolean judged = !fields.isEmpty()
                && !parser.isUnion()
                && !parser.isEmpty()
                && !parser.name().isEmpty();
        if (judged && !surroundings.samples().files().isEmpty()) {
            result(parser, surroundings)
                    .ifPresent(run -> fields.values()
                            .forEach(field ->
                                    check(field, FieldValues.of(run.table(), field.name()), run, parser, reporter)));
        }
    }

    /**
     * What a parser made of a sample.
     *
     * @param table the result
     * @param sample the name of the file
     */
    private record Run(Table table, String sample) {}

    /** The result on the sample of its vendor and product, else on samples of all tables that it reads. */
    private static Optional<Run> result(AsimParser parser, AsimSurroundings surroundings) {
        CompiledQuery query = KqlEngine.embedded().compile(parser.name() + "()", surroundings.catalog());
        if (!query.isRunnable() || query.tables().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Table> tables = new HashMap<>();
        Optional<Sample> own =
                parser.sampleName().flatMap(name -> surroundings.samples().named(name));
        String shown = "";
        for (String name : query.tables()) {
            Optional<RowSchema> schema = surroundings.catalog().table(name);
            Optional<Sample> sample = own.isPresent() && query.tables().size() == 1
                    ? own
                    : surroundings.samples().ofTable(name);
            if (schema.isPresent() && sample.isPresent()) {
                AsimSamples.rows(sample.get(), schema.get()).ifPresent(rows -> tables.put(name, rows));
                shown = sample.get().name();
            }
        }
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        QueryResult result = KqlEngine.embedded().run(query, Database.of(tables), RunOptions.at(NOW));
        return result.isComplete() && result.table().rowCount() > 0
                ? Optional.of(new Run(result.table(), shown))
                : Optional.empty();
    }

    private static void check(AsimField field, FieldValues values, Run run, AsimParser parser, Reporter reporter) {
        boolean made = !field.name().equals("Type"); // the service fills it, samples need not have it
        if (made && field.fieldClass() == FieldClass.MANDATORY && values.empty() > 0) {
            boolean always = values.empty() == values.rows();
            reporter.report(
                    always ? Severity.ERROR : Severity.WARNING,
                    FieldPlace.of(parser, field.name()),
                    "'" + field.name() + "' is empty in " + (always ? "all" : values.empty() + " of the")
                            + " rows that the parser makes of " + run.sample(),
                    "the schema " + parser.schema() + " prescribes a value");
        }
        List<String> wrong = values.distinct().stream()
                .filter(value -> !isRight(value, field, parser))
                .toList();
        if (!wrong.isEmpty()) {
            reporter.report(
                    FieldPlace.of(parser, field.name()),
                    "'" + field.name() + "' is '"
                            + String.join("', '", wrong.subList(0, Math.min(MOST_SHOWN, wrong.size())))
                            + (wrong.size() > MOST_SHOWN ? "' and others" : "'") + " in rows that the parser makes of "
                            + run.sample(),
                    allowed(field, parser));
        }
    }

    private static boolean isRight(String value, AsimField field, AsimParser parser) {
        ValueForm form = ValueForm.of(field.form());
        boolean schema = !field.form().equals("schema") || value.equals(parser.schema());
        return schema && field.allows(value) && (form == null || form.matches(value));
    }

    private static String allowed(AsimField field, AsimParser parser) {
        ValueForm form = ValueForm.of(field.form());
        if (form != null) {
            return "the schema " + parser.schema() + " wants: " + form.description();
        }
        return "allowed: " + (field.values().isEmpty() ? parser.schema() : String.join(", ", field.values()));
    }
}
