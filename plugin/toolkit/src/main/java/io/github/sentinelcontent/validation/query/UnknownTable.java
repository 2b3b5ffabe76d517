package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.validation.CheckInfo;
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

    @Override
    @Nullable
    String hint(KqlDiagnostic diagnostic, String text) {
        String name = text.substring(diagnostic.start(), Math.min(diagnostic.end(), text.length()));
        if (diagnostic.hint() != null || !NAME.matches(name)) {
            return diagnostic.hint();
        }
        return name.endsWith("_CL")
                ? "describe the table in Tables/" + name + ".json"
                : "describe the table in Tables/" + name + ".json, or add the parser to the solution";
    }
}
