package io.github.sentinelcontent.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import org.junit.jupiter.api.Test;

class BundledTablesTest {
    private final Catalog catalog = BundledTables.catalog();

    @Test
    void readsEveryTableWithItsColumns() {
        assertThat(catalog.tableNames()).hasSizeGreaterThan(1400).contains("SigninLogs", "SecurityEvent", "Syslog");
        for (String name : catalog.tableNames()) {
            RowSchema schema = catalog.table(name).orElseThrow();
            assertThat(schema.columns())
                    .as(name)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(column -> assertThat(column.origin()).isEqualTo(new ColumnOrigin(name, column.name())));
            assertThat(schema.find("TenantId")).as(name).isPresent();
            assertThat(schema.find("TimeGenerated").map(Column::type).orElse(KqlType.DATETIME))
                    .as(name)
                    .isEqualTo(KqlType.DATETIME);
        }
    }

    @Test
    void addsColumnsThatTheReferenceLeavesOut() {
        RowSchema events = catalog.table("DeviceEvents").orElseThrow();
        assertThat(events.find("Timestamp").map(Column::type)).contains(KqlType.DATETIME);
        assertThat(events.find("DeviceName").map(Column::type)).contains(KqlType.STRING);
    }
}
