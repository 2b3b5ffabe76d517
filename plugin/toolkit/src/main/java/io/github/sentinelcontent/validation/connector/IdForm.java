package io.github.sentinelcontent.validation.connector;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Rules name the connector by its id. */
final class IdForm extends ConnectorPageCheck {
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final Pattern ALPHANUMERIC = Pattern.compile("[A-Za-z0-9]+");

    IdForm() {
        super(CheckInfo.error("SEN-DC-002", "id-form", "the id has no blank, and better only letters and digits"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        page.scalar("id").filter(id -> !id.isNull()).ifPresent(id -> check(id, reporter));
    }

    private static void check(ScalarNode id, Reporter reporter) {
        if (!id.text().isBlank()
                && !BLANK.matcher(id.text().strip()).find()
                && !id.text().equals(id.text().strip())) {
            reporter.reportMendable(
                    id,
                    "id '" + id.text() + "' has a blank around it",
                    id.text().strip());
        } else if (id.text().isBlank() || BLANK.matcher(id.text()).find()) {
            reporter.report(id, "id '" + id.text() + "' is empty or has a blank", "write letters and digits only");
        } else if (!ALPHANUMERIC.matches(id.text())) {
            reporter.report(
                    Severity.INFO,
                    id.location(),
                    "id '" + id.text() + "' has other characters than letters and digits",
                    "keep the id of a connector that is already published");
        }
    }
}
