package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;

/** The service fills these columns itself and refuses a table that declares them. */
final class ReservedColumn extends TableResourceCheck {
    private static final Set<String> RESERVED = Set.of(
            "TenantId",
            "Type",
            "_ResourceId",
            "_SubscriptionId",
            "_ItemId",
            "_IsBillable",
            "_BilledSize",
            "id",
            "UniqueId",
            "Title",
            "MG");

    ReservedColumn() {
        super(CheckInfo.error(
                "SEN-TBL-005", "reserved-column", "no column has a name that the service keeps for itself"));
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        for (MappingNode column : columns(table)) {
            String name = column.text("name").orElse("");
            if (RESERVED.contains(name)) {
                reporter.report(
                        Place.of(column, "name"),
                        "column '" + name + "' has a name that the service keeps for itself",
                        "rename it, also in the transformation");
            } else if (RESERVED.stream().anyMatch(name::equalsIgnoreCase)) {
                reporter.report(
                        Severity.WARNING,
                        Place.of(column, "name").location(),
                        "column '" + name + "' differs from a name that the service keeps for itself in capitals only",
                        "rename it, also in the transformation");
            } else if (name.equals("SourceSystem")) {
                reporter.report(
                        Severity.WARNING,
                        Place.of(column, "name").location(),
                        "the service fills the column 'SourceSystem' itself",
                        null);
            }
        }
    }
}
