package io.github.sentinelcontent.validation.connector;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;

/** The package takes version and origin of a connector from its metadata. */
final class PageMetadata extends ConnectorPageCheck {
    private static final Pattern GUID = Pattern.compile("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");
    private static final Pattern VERSION = Pattern.compile("^\\d+\\.\\d+\\.\\d+$");

    PageMetadata() {
        super(CheckInfo.warning(
                "SEN-DC-018",
                "metadata",
                "metadata has a GUID as id, a version X.Y.Z, kind dataConnector, source.kind, author and support"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        page.mapping("metadata").ifPresent(metadata -> {
            for (String key : List.of("id", "version", "kind", "source", "author", "support")) {
                if (metadata.get(key).isEmpty()) {
                    reporter.report(Place.of(metadata), "'" + key + "' is missing in metadata", null);
                }
            }
            form(metadata, "id", GUID, reporter);
            form(metadata, "version", VERSION, reporter);
            metadata.scalar("kind")
                    .filter(kind -> !kind.text().equalsIgnoreCase("dataConnector"))
                    .ifPresent(kind -> reporter.report(kind, "kind is '" + kind.text() + "'", "write dataConnector"));
            metadata.mapping("source")
                    .filter(source -> source.text("kind").isEmpty())
                    .ifPresent(source -> reporter.report(Place.of(source), "'kind' is missing in source", null));
        });
    }

    private static void form(MappingNode metadata, String key, Pattern form, Reporter reporter) {
        metadata.scalar(key)
                .filter((ScalarNode value) -> !form.matches(value.text()))
                .ifPresent(value -> reporter.report(
                        value,
                        key + " '" + value.text() + "' of metadata does not have the form " + form.pattern(),
                        null));
    }
}
