package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A playbook signs in to Microsoft Sentinel with its own managed identity, so that nobody has to sign in for it. */
final class ConnectionShape extends PlaybookCheck {
    private static final String API_VERSION = "2016-06-01";
    private static final List<String> TAGS = List.of("hidden-SentinelTemplateName", "hidden-SentinelTemplateVersion");

    ConnectionShape() {
        super(
                CheckInfo.warning(
                        "SEN-PB-009",
                        "connection-shape",
                        "connections have the version that logic apps know, and Microsoft Sentinel is reached by managed identity"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        boolean identity = false;
        for (MappingNode connection : TemplateResources.connections(playbook)) {
            String version = connection.text("apiVersion").orElse("");
            if (!version.equals(API_VERSION)) {
                reporter.report(
                        Place.of(connection, "apiVersion"),
                        "apiVersion of a connection is '" + version + "'",
                        "write " + API_VERSION);
            }
            if (TemplateResources.managedApi(playbook, connection)
                    .filter("azuresentinel"::equalsIgnoreCase)
                    .isPresent()) {
                identity |= checkSentinel(connection, reporter);
            }
        }
        for (MappingNode workflow : TemplateResources.workflows(playbook)) {
            if (identity) {
                checkIdentity(workflow, reporter);
                checkAuthentication(workflow, reporter);
            }
            checkTags(workflow, reporter);
        }
    }

    /** Tells whether the connection is by managed identity. */
    private static boolean checkSentinel(MappingNode connection, Reporter reporter) {
        Optional<MappingNode> properties = connection.mapping("properties");
        String valueType = properties.flatMap(p -> p.text("parameterValueType")).orElse("");
        if (!valueType.equals("Alternative")) {
            reporter.report(
                    properties.map(p -> Place.of(p, "parameterValueType")).orElseGet(() -> Place.of(connection)),
                    "parameterValueType of the connection to Microsoft Sentinel is not 'Alternative'",
                    "connect with the managed identity of the logic app");
            return false;
        }
        String kind = connection.text("kind").orElse("");
        if (!kind.equals("V1")) {
            reporter.report(
                    Place.of(connection, "kind"),
                    "kind of the connection to Microsoft Sentinel is '" + kind + "'",
                    "write V1");
        }
        return true;
    }

    private static void checkIdentity(MappingNode workflow, Reporter reporter) {
        Optional<MappingNode> identity = workflow.mapping("identity");
        String type = identity.flatMap(node -> node.text("type")).orElse("");
        if (!type.contains("Assigned")) {
            reporter.report(
                    identity.map(node -> Place.of(node, "type")).orElseGet(() -> Place.of(workflow)),
                    "the logic app has no managed identity",
                    "add identity with type SystemAssigned");
        } else if (!type.contains("SystemAssigned")) {
            reporter.report(
                    Severity.INFO,
                    Place.of(identity.get(), "type").location(),
                    "the identity of the logic app is '" + type + "'",
                    "write SystemAssigned");
        }
    }

    private static void checkAuthentication(MappingNode workflow, Reporter reporter) {
        List<MappingNode> supplied = workflow
                .at("/properties/parameters/$connections/value")
                .flatMap(DocumentNode::asMapping)
                .map(MappingNode::entries)
                .orElse(List.of())
                .stream()
                .flatMap(entry -> entry.value().asMapping().stream())
                .toList();
        for (MappingNode connection : supplied) {
            boolean sentinel = connection
                    .text("id")
                    .filter(id -> id.toLowerCase(Locale.ROOT).contains("/managedapis/azuresentinel"))
                    .isPresent();
            String type = connection
                    .at("/connectionProperties/authentication/type")
                    .flatMap(DocumentNode::asScalar)
                    .map(ScalarNode::text)
                    .orElse("");
            if (sentinel && !type.equals("ManagedServiceIdentity")) {
                reporter.report(
                        Place.of(connection),
                        "the connection to Microsoft Sentinel does not sign in by ManagedServiceIdentity",
                        "add connectionProperties with authentication of type ManagedServiceIdentity");
            }
        }
    }

    /** Microsoft Sentinel tells by the tags which template a logic app was made from. */
    private static void checkTags(MappingNode workflow, Reporter reporter) {
        Optional<MappingNode> tags = workflow.mapping("tags");
        List<String> missing = new ArrayList<>();
        if (tags.flatMap(node -> node.text("LogicAppsCategory"))
                .filter(category -> category.equals("security") || category.startsWith("["))
                .isEmpty()) {
            missing.add("LogicAppsCategory with the value security");
        }
        TAGS.stream()
                .filter(tag -> tags.flatMap(node -> node.get(tag)).isEmpty())
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            reporter.report(
                    Severity.INFO,
                    tags.map(node -> Place.of(node, "LogicAppsCategory"))
                            .orElseGet(() -> Place.of(workflow))
                            .location(),
                    "the logic app lacks these tags: " + String.join(", ", missing),
                    null);
        }
    }
}
