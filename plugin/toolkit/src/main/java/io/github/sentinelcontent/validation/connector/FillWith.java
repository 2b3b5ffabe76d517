package io.github.sentinelcontent.validation.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Set;

/** The portal fills the places of a text that users copy. */
final class FillWith extends DataConnectorCheck {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,3})\\}");
    private static final Set<String> KNOWN = Set.of(
            "WorkspaceId",
            "PrimaryKey",
            "SecondaryKey",
            "MicrosoftAwsAccount",
            "SubscriptionId",
            "TenantId",
            "workspaceName",
            "WorkspaceName",
            "ResourceGroupName",
            "MicrosoftSentinelAwsAccount",
            "WorkspaceResourceId",
            "ApplicationId",
            "ApplicationSecret",
            "DataCollectionEndpoint",
            "DataCollectionRuleId");

    FillWith() {
        super(CheckInfo.error("SEN-DC-013", "fill-with", "each {n} of a text to copy has a value in fillWith"));
    }

    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        connector.ui().ifPresent(page -> walk(page, reporter));
    }

    private static void walk(DocumentNode node, Reporter reporter) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> walk(item, reporter));
        } else if (node instanceof MappingNode mapping) {
            if (mapping.text("type").filter("CopyableLabel"::equals).isPresent()) {
                mapping.mapping("parameters").ifPresent(parameters -> check(parameters, reporter));
            }
            mapping.entries().forEach(entry -> walk(entry.value(), reporter));
        }
    }

    private static void check(MappingNode parameters, Reporter reporter) {
        List<DocumentNode> values = parameters.items("fillWith");
        for (DocumentNode value : values) {
            value.asScalar()
                    .filter(name -> !KNOWN.contains(name.text()))
                    .ifPresent(name -> reporter.report(
                            Severity.WARNING,
                            name.location(),
                            "'" + name.text() + "' is no known value of fillWith",
                            null));
        }
        parameters.scalar("value").ifPresent(text -> checkPlaces(text, values.size(), reporter));
    }

    private static void checkPlaces(ScalarNode text, int values, Reporter reporter) {
        Matcher matcher = PLACE.matcher(text.text());
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) >= values) {
                reporter.report(
                        text.locate(matcher.start(), matcher.end() - matcher.start()),
                        matcher.group() + " refers to a value that fillWith does not have; it has " + values,
                        "add it to fillWith");
            }
        }
    }
}
