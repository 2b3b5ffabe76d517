package io.github.sentinelcontent.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.SolutionLoader;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.ruletest.alert.Alert;
import io.github.sentinelcontent.ruletest.alert.AlertMaker;
import io.github.sentinelcontent.ruletest.alert.Entity;
import io.github.sentinelcontent.ruletest.alert.ResultRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits of the service on alerts. */
class AlertMakerTest {
    private static final RowSchema COLUMNS = RowSchema.of(
            Column.of("User_s", KqlType.STRING),
            Column.of("Address_s", KqlType.STRING),
            Column.of("Port_i", KqlType.INT));

    @Test
    void lastOfTooManyAlertsSumsUpAllRows() throws IOException {
        List<Alert> alerts = alerts("EachFailure.yaml", 151);

        assertThat(alerts).hasSize(150);
        assertThat(alerts.get(148).entities()).hasSize(2);
        assertThat(alerts.get(148).title()).isEqualTo("Failure of user149 from 192.0.2.1");
        assertThat(alerts.get(149).title()).isEqualTo("Failure of user1 from 192.0.2.1");
        assertThat(alerts.get(149).entities()).hasSize(152).contains(new Entity("Account", Map.of("Name", "user151")));
        assertThat(alerts.get(149).customDetails().get("Port")).hasSize(50).startsWith("1", "2");
    }

    @Test
    void mappingsShareTheEntitiesOfAnAlert() throws IOException {
        List<Alert> alerts = alerts("EachFailure.yaml", 400);

        assertThat(alerts.get(149).entities().stream()
                        .filter(entity -> entity.type().equals("Account")))
                .hasSize(250);
    }

    @Test
    void nearRealTimeRulesRaiseThirtyAlerts() throws IOException {
        assertThat(alerts("NearRealTime.yaml", 30)).hasSize(30);
        assertThat(alerts("NearRealTime.yaml", 31)).hasSize(30);
    }

    private static List<Alert> alerts(String rule, int rows) throws IOException {
        AnalyticRule found =
                SolutionLoader.load(Path.of("src/test/resources/ruletest/Example")).items(AnalyticRule.class).stream()
                        .filter(item -> item.path().endsWith("/" + rule))
                        .findFirst()
                        .orElseThrow();
        List<List<Object>> values = IntStream.rangeClosed(1, rows)
                .mapToObj(i -> List.<Object>of("user" + i, "192.0.2.1", (long) i))
                .toList();
        return new AlertMaker(found).alerts(ResultRows.of(Table.of(COLUMNS, values)));
    }
}
