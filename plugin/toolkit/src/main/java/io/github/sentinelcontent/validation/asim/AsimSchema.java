package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.query.LostColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Queries on all products name the fields of the schema, so that each parser must have them, in the same types. */
final class AsimSchema extends AsimCheck {
    /** Mandatory fields that merged parsers lack more often than now and then. */
    private static final Set<String> OFTEN_LACKING = Set.of(
            "ActingProcessId",
            "ActorUsername",
            "Dst",
            "Dvc",
            "EventSchema",
            "Object",
            "ParentProcessId",
            "TargetFilePathType",
            "TargetProcessCommandLine",
            "TargetUsername",
            "Type");

    private static final int MOST_TRACED = 3;

    AsimSchema() {
        super(CheckInfo.error(
                "SEN-ASIM-004",
                "schema",
                "the result of an ASIM parser has the fields of its schema, in their types and under their names"));
    }

    @Override
    void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter) {
        Map<String, AsimField> fields = AsimFields.of(parser.schema());
        if (fields.isEmpty() || parser.isUnion() || parser.isEmpty()) {
            return;
        }
        Optional<QueryFacts> facts = surroundings.facts().apply(parser.parser()).filter(AsimSchema::isKnown);
        RowSchema result = facts.map(known -> known.compiled().schema()).orElse(RowSchema.open(List.of()));
        if (result.size() > 0) {
            if (!result.isOpen()) {
                checkMissing(parser, fields, facts.get(), surroundings, reporter);
            }
            checkColumns(parser, fields, result, reporter);
        }
    }

    /** A query with faults has a result that is not its author's; of an unknown table nothing is known, which is no fault. */
    private static boolean isKnown(QueryFacts facts) {
        return facts.compiled().diagnostics().stream()
                .noneMatch(fault -> fault.isFault() && fault.kind() != DiagnosticKind.UNKNOWN_TABLE);
    }

    private static void checkMissing(
            AsimParser parser,
            Map<String, AsimField> fields,
            QueryFacts facts,
            AsimSurroundings surroundings,
            Reporter reporter) {
        RowSchema result = facts.compiled().schema();
        List<AsimField> missing = fields.values().stream()
                .filter(field -> result.find(field.name()).isEmpty())
                .toList();
        reportMandatory(parser, missing, facts, surroundings, reporter);
        for (AsimField field : missing) {
            if (!field.of().isEmpty() && result.find(field.of()).isPresent()) {
                reportDependent(parser, field, reporter);
            }
        }
        reportTogether(
                Severity.WARNING,
                parser,
                missing.stream()
                        .filter(field -> field.fieldClass() == FieldClass.RECOMMENDED)
                        .toList(),
                "recommends",
                reporter);
    }

    /** Fields that an operator takes away are reported there. */
    private static void reportMandatory(
            AsimParser parser,
            List<AsimField> missing,
            QueryFacts facts,
            AsimSurroundings surroundings,
            Reporter reporter) {
        List<AsimField> mandatory = missing.stream()
                .filter(field -> field.fieldClass() == FieldClass.MANDATORY)
                .toList();
        List<AsimField> strict = new ArrayList<>();
        List<AsimField> lenient = new ArrayList<>();
        for (AsimField field : mandatory) {
            boolean often = OFTEN_LACKING.contains(field.name());
            Optional<LostColumn> lost = often || mandatory.size() > MOST_TRACED
                    ? Optional.empty()
                    : LostColumn.find(facts, surroundings.catalog(), field.name());
            if (lost.isPresent()) {
                int start = lost.get().span().start();
                reporter.report(
                        facts.locate(start, start + lost.get().operator().length()),
                        "the result lacks '" + field.name() + "', which the schema " + parser.schema() + " prescribes",
                        lost.get().describe());
            } else {
                (often ? lenient : strict).add(field);
            }
        }
        reportTogether(Severity.ERROR, parser, strict, "prescribes", reporter);
        reportTogether(Severity.WARNING, parser, lenient, "prescribes", reporter);
    }

    private static void reportTogether(
            Severity severity, AsimParser parser, List<AsimField> fields, String verb, Reporter reporter) {
        if (!fields.isEmpty()) {
            reporter.report(
                    severity,
                    FieldPlace.ofQuery(parser),
                    "the result lacks what the schema " + parser.schema() + " " + verb + ": "
                            + fields.stream().map(AsimField::name).collect(Collectors.joining(", ")),
                    fields.size() == 1 ? advice(fields.get(0)) : null);
        }
    }

    private static String advice(AsimField field) {
        return "extend it as " + field.type().keyword()
                + (field.values().isEmpty() ? "" : ", one of " + String.join(", ", field.values()));
    }

    private static void reportDependent(AsimParser parser, AsimField field, Reporter reporter) {
        if (field.fieldClass() == FieldClass.CONDITIONAL) {
            reporter.report(
                    Severity.WARNING,
                    FieldPlace.of(parser, field.of()),
                    "the result has " + field.of() + " but not " + field.name() + ", which says what it is",
                    field.values().isEmpty() ? null : "allowed: " + String.join(", ", field.values()));
        } else if (field.fieldClass() == FieldClass.ALIAS) {
            reporter.report(
                    Severity.WARNING,
                    FieldPlace.of(parser, field.of()),
                    "the result has " + field.of() + " but not its alias " + field.name(),
                    "write | extend " + field.name() + " = " + field.of());
        }
    }

    private static void checkColumns(
            AsimParser parser, Map<String, AsimField> fields, RowSchema result, Reporter reporter) {
        for (Column column : result.columns()) {
            AsimField field = fields.get(column.name());
            if (field == null) {
                UnknownField.check(column.name(), parser, fields.keySet(), reporter);
            } else if (!parser.isNative() && column.type() != KqlType.UNKNOWN && column.type() != field.type()) {
                reporter.report(
                        field.name().startsWith("EventOriginal") ? Severity.WARNING : Severity.ERROR,
                        FieldPlace.of(parser, field.name()),
                        "'" + field.name() + "' is " + column.type().keyword() + ", the schema " + parser.schema()
                                + " says " + field.type().keyword(),
                        "write " + field.name() + " = to" + field.type().keyword() + "(…)");
            }
        }
    }
}
