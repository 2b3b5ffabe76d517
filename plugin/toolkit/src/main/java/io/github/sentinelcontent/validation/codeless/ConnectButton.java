package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Without a control that connects, nobody can start the poller. */
final class ConnectButton extends CodelessCheck {
    ConnectButton() {
        super(CheckInfo.error(
                "SEN-CCF-012",
                "connect-button",
                "the steps of a customizable definition end in a control that connects"));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        boolean customizable =
                definition.text("kind").filter("Customizable"::equalsIgnoreCase).isPresent();
        Optional<MappingNode> page = connector.ui();
        if (!customizable
                || page.isEmpty()
                || page.get().get("instructionSteps").isEmpty()) {
            return;
        }
        Set<String> controls = new HashSet<>();
        collect(page.get().get("instructionSteps").get(), controls);
        boolean connects = controls.contains("ConnectionToggleButton")
                || controls.contains("OAuthForm")
                || controls.contains("DataConnectorsGrid") && controls.contains("ContextPane");
        if (hasPoller(connector, "RestApiPoller") && !connects) {
            report(page.get(), List.of("ConnectionToggleButton", "OAuthForm"), controls, reporter);
        }
        if (hasPoller(connector, "Push") && !controls.contains("DeployPushConnectorButton")) {
            report(page.get(), List.of("DeployPushConnectorButton"), controls, reporter);
        }
    }

    private static void report(MappingNode page, List<String> wanted, Set<String> controls, Reporter reporter) {
        Optional<String> misspelt = controls.stream()
                .filter(control -> NearestName.of(control, wanted).isPresent())
                .sorted()
                .findFirst();
        reporter.report(
                Place.of(page, "instructionSteps"),
                "the steps have no " + wanted.get(0),
                misspelt.flatMap(control -> NearestName.of(control, wanted)
                                .map(near -> "did you mean '" + near + "' where '" + control + "' stands?"))
                        .orElse("add { \"type\": \"" + wanted.get(0) + "\", \"parameters\": { … } }"));
    }

    private static boolean hasPoller(DataConnector connector, String kind) {
        return connector.resources(ConnectorResource.Type.POLLER).stream()
                .anyMatch(poller -> poller.node()
                        .text("kind")
                        .filter(kind::equalsIgnoreCase)
                        .isPresent());
    }

    private static void collect(DocumentNode node, Set<String> controls) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> collect(item, controls));
        } else if (node instanceof MappingNode mapping) {
            mapping.text("type").map(ConnectButton::family).ifPresent(controls::add);
            mapping.entries().forEach(entry -> collect(entry.value(), controls));
        }
    }

    /** Controls in trial have names such as {@code DeployPushConnectorButton_test}. */
    private static String family(String type) {
        int underscore = type.indexOf('_');
        return underscore < 0 ? type : type.substring(0, underscore);
    }
}
