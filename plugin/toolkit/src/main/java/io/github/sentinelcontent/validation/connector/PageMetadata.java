package io.github.sentinelcontent.validation.connector;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The package takes version and origin of a connector from its metadata. */
final class PageMetadata implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-DC-018",
            "metadata",
            "metadata has a GUID of its own as id, a version X.Y.Z, kind dataConnector, source.kind, author and support");
    private static final Pattern GUID = Pattern.compile("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$");
    private static final Pattern VERSION = Pattern.compile("^\\d+\\.\\d+\\.\\d+$");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Map<String, String> seen = new HashMap<>();
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            connector
                    .ui()
                    .filter(page -> connector.shape() == ConnectorShape.CLASSIC)
                    .flatMap(page -> page.mapping("metadata"))
                    .ifPresent(metadata -> {
                        check(metadata, reporter);
                        checkUnique(metadata, connector, seen, reporter);
                    });
        }
    }

    private static void checkUnique(
            MappingNode metadata, DataConnector connector, Map<String, String> seen, Reporter reporter) {
        metadata.scalar("id").filter(id -> !id.text().isBlank()).ifPresent(id -> {
            String other = seen.putIfAbsent(id.text().toLowerCase(Locale.ROOT), connector.path());
            if (other != null) {
                reporter.report(
                        id, "id '" + id.text() + "' of metadata is already used at " + other, "make a new GUID");
            }
        });
    }

    private static void check(MappingNode metadata, Reporter reporter) {
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
