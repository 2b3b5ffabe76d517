package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in the answer the events are. */
final class PollerResponse extends PollerCheck {
    PollerResponse() {
        super(CheckInfo.error(
                "SEN-CCF-011",
                "response",
                "response says by JSON paths where the events are, and in which known form"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        Optional<MappingNode> response = poller.part("response");
        if (response.isEmpty()) {
            if (poller.isRest()) {
                reporter.report(Place.of(poller.properties(), "response"), "'response' is missing in properties", null);
            }
            return;
        }
        checkPaths(response.get(), reporter);
        oneOf(response.get(), "format", List.of("json", "csv", "xml"), reporter);
        oneOf(response.get(), "compressionAlgo", List.of("gzip", "multi-gzip", "deflate"), reporter);
        pair(response.get(), "successStatusJsonPath", "successStatusValue", reporter);
        pair(response.get(), "successStatusValue", "successStatusJsonPath", reporter);
    }

    private static void checkPaths(MappingNode response, Reporter reporter) {
        Optional<DocumentNode> paths = Poller.entry(response, "eventsJsonPaths").map(entry -> entry.value());
        List<ScalarNode> listed = paths.flatMap(DocumentNode::asSequence)
                .map(sequence -> sequence.scalars())
                .orElse(List.of());
        if (listed.isEmpty()) {
            reporter.report(
                    paths.orElseGet(() -> Place.of(response)),
                    paths.isEmpty() ? "'eventsJsonPaths' is missing in response" : "eventsJsonPaths is empty",
                    "write [\"$\"] when the answer is the list of events");
        }
        for (ScalarNode path : listed) {
            if (!path.text().startsWith("$") && !Poller.isDynamic(path.text())) {
                reporter.report(path, "the JSON path '" + path.text() + "' does not begin with $", null);
            } else if (!isBalanced(path.text())) {
                reporter.report(
                        path,
                        "the brackets, parentheses or quotes of the JSON path '" + path.text() + "' are not closed",
                        null);
            }
        }
    }

    private static boolean isBalanced(String path) {
        int quotes = 0;
        int open = 0;
        for (char c : path.toCharArray()) {
            if (c == '\'') {
                quotes++;
            } else if (quotes % 2 == 0) {
                open += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            }
        }
        return quotes % 2 == 0 && open == 0;
    }

    private static void oneOf(MappingNode response, String key, List<String> allowed, Reporter reporter) {
        Poller.scalar(response, key)
                .filter(node -> !Poller.isDynamic(node.text())
                        && !allowed.contains(node.text().toLowerCase(Locale.ROOT)))
                .ifPresent(node -> reporter.report(
                        node,
                        "'" + node.text() + "' is not allowed for " + key + "; allowed: " + String.join(", ", allowed),
                        null));
    }

    private static void pair(MappingNode response, String given, String missing, Reporter reporter) {
        Optional<ScalarNode> value = Poller.scalar(response, given);
        if (value.isPresent() && Poller.scalar(response, missing).isEmpty()) {
            reporter.report(value.get(), given + " is given without " + missing, null);
        }
    }
}
