package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.connector.ConnectorCategory.Need;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The permissions are those of the template for the way in which the events arrive. */
final class CategoryPermissions extends ConnectorPageCheck {
    private static final String FUNCTION_PERMISSION = "Microsoft.Web/sites permissions";
    private static final String FUNCTION_TEXT = "Read and write permissions to Azure Functions to create a Function App"
            + " is required. [See the documentation to learn more about Azure Functions]"
            + "(https://docs.microsoft.com/azure/azure-functions/).";

    CategoryPermissions() {
        super(CheckInfo.error(
                "SEN-DC-005",
                "permissions",
                "the permissions are those that the template of the connector's category names"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        Optional<ConnectorCategory> category = ConnectorCategory.of(connector, page);
        Optional<MappingNode> permissions = page.mapping("permissions");
        Optional<MappingEntry> providers = permissions.flatMap(node -> node.entry("resourceProvider"));
        if (category.isEmpty() || providers.isEmpty()) {
            return;
        }
        Severity severity = ConnectorCategory.isSkippedUpstream(connector) ? Severity.WARNING : Severity.ERROR;
        new Comparison(category.get(), severity, reporter).check(providers.get(), permissions.get());
    }

    private record Comparison(ConnectorCategory category, Severity severity, Reporter reporter) {

        void check(MappingEntry providers, MappingNode permissions) {
            List<MappingNode> given = permissions.items("resourceProvider").stream()
                    .flatMap(node -> node.asMapping().stream())
                    .toList();
            List<Need> needs = category.needs();
            for (int i = 0; i < needs.size(); i++) {
                if (i < given.size()) {
                    check(needs.get(i), given.get(i));
                } else {
                    wrong(
                            providers.key().location(),
                            "resourceProvider lacks '" + needs.get(i).provider() + "'",
                            category.label() + " needs it");
                }
            }
            given.stream()
                    .skip(needs.size())
                    .forEach(more -> wrong(
                            place(more, "provider"),
                            "resourceProvider has " + (given.size() - needs.size()) + " provider(s) too many",
                            category.label() + " needs " + needs.size()));
            if (category == ConnectorCategory.FUNCTION_APP) {
                checkFunctionApp(providers, permissions);
            }
        }

        private void check(Need need, MappingNode given) {
            String provider = given.text("provider").orElse("");
            if (!provider.equals(need.provider())) {
                wrong(
                        place(given, "provider"),
                        "provider '" + provider + "' stands where " + category.label() + " has '" + need.provider()
                                + "'",
                        null);
                return;
            }
            if (!given.text("scope").orElse("").equals("Workspace")) {
                String message = "the scope of '" + provider + "' is not Workspace";
                given.scalar("scope")
                        .ifPresentOrElse(
                                scope -> reporter.reportMendable(
                                        severity, scope.location(), message, "write Workspace", "Workspace"),
                                () -> wrong(place(given, "scope"), message, null));
            }
            Set<String> granted = granted(given);
            if (!granted.equals(need.permissions())) {
                permissions(
                        given,
                        need,
                        "requiredPermissions says " + (granted.isEmpty() ? "nothing" : String.join(", ", granted))
                                + "; " + category.label() + " needs "
                                + String.join(", ", new TreeSet<>(need.permissions())));
            }
            text(given, "providerDisplayName", need.displayName());
            text(given, "permissionsDisplayText", need.text());
        }

        private void permissions(MappingNode given, Need need, String message) {
            Optional<MappingEntry> entry = given.entry("requiredPermissions");
            if (entry.isEmpty()) {
                wrong(place(given, "requiredPermissions"), message, null);
                return;
            }
            String wanted = new TreeSet<>(need.permissions())
                    .stream().map(name -> "\"" + name + "\": true").collect(Collectors.joining(", ", "{ ", " }"));
            SourceLocation stretch = given.file()
                    .location(entry.get().key().start(), entry.get().value().end());
            reporter.reportMendable(
                    severity, stretch, message, "write " + wanted, "\"requiredPermissions\": " + wanted);
        }

        private void checkFunctionApp(MappingEntry providers, MappingNode permissions) {
            Optional<MappingNode> entry = permissions.items("customs").stream()
                    .flatMap(node -> node.asMapping().stream())
                    .filter(custom -> custom.text("name").orElse("").equals(FUNCTION_PERMISSION))
                    .findFirst();
            if (entry.isEmpty()) {
                SourceLocation place = permissions
                        .entry("customs")
                        .map(customs -> customs.key().location())
                        .orElseGet(() -> providers.key().location());
                wrong(place, "permissions lack the custom entry '" + FUNCTION_PERMISSION + "'", null);
            } else {
                text(entry.get(), "description", FUNCTION_TEXT);
            }
        }

        /** Texts are compared exactly, as upstream does, though a difference harms nobody. */
        private void text(MappingNode given, String key, String expected) {
            String message = key + " differs from the template of " + category.label();
            Optional<ScalarNode> found = given.scalar(key).filter(node -> node.type() == ScalarType.STRING);
            if (found.isPresent() && !found.get().text().equals(expected)) {
                reporter.reportMendable(
                        Severity.WARNING, found.get().location(), message, "write: " + expected, expected);
            } else if (found.isEmpty()) {
                reporter.report(Severity.WARNING, place(given, key), message, "write: " + expected);
            }
        }

        private void wrong(SourceLocation location, String message, @Nullable String hint) {
            reporter.report(severity, location, message, hint);
        }

        private static Set<String> granted(MappingNode given) {
            Set<String> granted = new TreeSet<>();
            given.mapping("requiredPermissions")
                    .ifPresent(node -> node.entries()
                            .forEach(entry -> entry.value()
                                    .asScalar()
                                    .flatMap(ScalarNode::asBoolean)
                                    .filter(value -> value)
                                    .ifPresent(value -> granted.add(entry.name()))));
            return granted;
        }

        /** The value of a key, or the first key of the mapping that lacks it. */
        private static SourceLocation place(MappingNode node, String key) {
            return node.get(key)
                    .filter(value -> value.asScalar().isPresent())
                    .map(DocumentNode::location)
                    .or(() -> node.entry(key).map(entry -> entry.key().location()))
                    .orElseGet(() -> node.entries().isEmpty()
                            ? node.location()
                            : node.entries().get(0).key().location());
        }
    }
}
