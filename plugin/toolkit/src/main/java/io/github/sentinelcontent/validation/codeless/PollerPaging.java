package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Each way of paging needs its own values. */
final class PollerPaging extends PollerCheck {
    private static final List<String> TYPES = List.of(
            "LinkHeader",
            "PersistentLinkHeader",
            "NextPageUrl",
            "NextPageToken",
            "PersistentToken",
            "Offset",
            "CountBasedPaging");

    PollerPaging() {
        super(CheckInfo.error("SEN-CCF-010", "paging", "paging has a known type and the values that this type needs"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        Optional<MappingNode> paging =
                poller.part("paging").filter(node -> !node.entries().isEmpty());
        if (paging.isEmpty() || !poller.isRest()) {
            return;
        }
        Optional<ScalarNode> type = Poller.scalar(paging.get(), "pagingType");
        if (type.isEmpty()) {
            missingType(paging.get(), reporter);
        } else if (TYPES.stream().noneMatch(type.get().text()::equalsIgnoreCase)) {
            reporter.report(
                    type.get(),
                    "'" + type.get().text() + "' is not allowed for pagingType; allowed: " + String.join(", ", TYPES),
                    NearestName.of(type.get().text(), TYPES)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        } else {
            checkKeys(paging.get(), type.get().text().toLowerCase(Locale.ROOT), reporter);
        }
    }

    /** Published connectors write {@code type}, and are read. */
    private static void missingType(MappingNode paging, Reporter reporter) {
        boolean other = paging.get("type").isPresent();
        reporter.report(
                other ? Severity.WARNING : Severity.ERROR,
                (other ? paging.entry("type").orElseThrow().key() : Place.of(paging)).location(),
                "'pagingType' is missing in paging",
                other ? "did you mean 'pagingType'?" : null);
    }

    private static void checkKeys(MappingNode paging, String type, Reporter reporter) {
        switch (type) {
            case "nextpagetoken", "persistenttoken" -> {
                need(paging, List.of("nextPageTokenJsonPath", "nextPageTokenResponseHeader"), reporter);
                need(paging, List.of("nextPageParaName", "nextPageRequestHeader"), reporter);
            }
            case "offset" -> need(paging, List.of("offsetParaName"), reporter);
            case "countbasedpaging" -> need(paging, List.of("pageNumberParaName"), reporter);
            default -> {
                // links need nothing else
            }
        }
        Optional<ScalarNode> name =
                Poller.scalar(paging, "pageSizeParameterName").or(() -> Poller.scalar(paging, "pageSizeParaName"));
        boolean sized = Poller.scalar(paging, "pageSize").isPresent();
        if (name.isPresent() && !sized) {
            reporter.report(name.get(), "pageSizeParameterName is given without pageSize", null);
        }
    }

    private static void need(MappingNode paging, List<String> keys, Reporter reporter) {
        if (keys.stream().noneMatch(key -> Poller.scalar(paging, key).isPresent())) {
            reporter.report(Place.of(paging), "'" + String.join("' or '", keys) + "' is missing in paging", null);
        }
    }
}
