package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** The service refuses rows without time. */
final class TransformTime extends CollectionRuleCheck {
    TransformTime() {
        super(CheckInfo.error(
                "SEN-DCR-007", "transform-time", "the result of a data flow has TimeGenerated of type datetime"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        for (Transformation transformation : Transformation.of(rule, context)) {
            RowSchema result = transformation.facts().compiled().schema();
            boolean told = transformation.facts().compiled().isCorrect() && TransformDialect.isKnown(transformation);
            if (!told || result.isOpen()) {
                continue;
            }
            Optional<Column> time = result.find("TimeGenerated");
            DocumentNode place = Place.of(transformation.flow(), "transformKql");
            if (time.isEmpty()) {
                missing(place, transformation, reporter);
            } else if (time.get().type() != KqlType.DATETIME && time.get().type() != KqlType.UNKNOWN) {
                reporter.report(
                        place,
                        "TimeGenerated in the result of the data flow is of type "
                                + time.get().type(),
                        "convert it with todatetime()");
            }
        }
    }

    private static void missing(DocumentNode place, Transformation transformation, Reporter reporter) {
        String message = "the result of the data flow has no TimeGenerated";
        String hint = "add | extend TimeGenerated = now()";
        Optional<ScalarNode> written = transformation.written();
        if (written.isPresent()) {
            String mended = written.get().text().stripTrailing() + " | extend TimeGenerated = now()";
            reporter.reportMendable(Severity.ERROR, place.location(), message, hint, mended);
        } else {
            reporter.report(place, message, hint);
        }
    }
}
