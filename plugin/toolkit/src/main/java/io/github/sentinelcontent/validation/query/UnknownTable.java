package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query reads tables and calls functions that exist. */
final class UnknownTable extends EngineDiagnostic {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_]\\w*");

    UnknownTable() {
        super(
                CheckInfo.error(
                        "SEN-KQL-002", "unknown-table", "Each table and each stored function of a query is known"),
                DiagnosticKind.UNKNOWN_TABLE);
    }

    /** A table that is left out for a slip of one letter is missed by nobody but the author. */
    @Override
    Severity severity(KqlDiagnostic diagnostic, QueryFacts facts) {
        return slip(diagnostic, facts).isPresent() ? info().severity() : super.severity(diagnostic, facts);
    }

    @Override
    @Nullable
    String hint(KqlDiagnostic diagnostic, QueryFacts facts) {
        String name = name(diagnostic, facts);
        Optional<String> slip = slip(diagnostic, facts);
        if (slip.isPresent()) {
            return "did you mean '" + slip.get() + "'?";
        }
        if (diagnostic.hint() != null || !NAME.matches(name)) {
            return diagnostic.hint();
        }
        return name.endsWith("_CL")
                ? "describe the table in Tables/" + name + ".json"
                : "describe the table in Tables/" + name + ".json, or add the parser to the solution";
    }

    private static Optional<String> slip(KqlDiagnostic diagnostic, QueryFacts facts) {
        String name = name(diagnostic, facts);
        Catalog catalog = facts.compiled().catalog();
        return diagnostic.severity() == KqlDiagnostic.Severity.WARNING
                ? NearestName.slip(name, catalog.tableNames()).or(() -> NearestName.slip(name, catalog.functionNames()))
                : Optional.empty();
    }

    private static String name(KqlDiagnostic diagnostic, QueryFacts facts) {
        String text = facts.text().text();
        return text.substring(diagnostic.start(), Math.min(diagnostic.end(), text.length()));
    }
}
