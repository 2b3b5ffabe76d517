package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes from a connector what its page says. */
final class ConnectorReader {
    private static final int MAX_NESTING = 8;

    private final ConnectorTables tables;
    private final SourceUrls urls;
    private final Solution solution;

    ConnectorReader(QueryTables tables, SourceUrls urls, Solution solution) {
        this.tables = new ConnectorTables(tables);
        this.urls = urls;
        this.solution = solution;
    }

    /** Nothing for a file without page, such as the template of a function app. */
    Optional<ConnectorFacts> read(DataConnector connector) {
        Optional<String> id = connector.id().filter(text -> !text.isBlank());
        Optional<MappingNode> ui = connector.ui();
        if (id.isEmpty() || ui.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ConnectorFacts(
                id.get(),
                PageText.oneLine(connector.displayName()),
                PageText.oneLine(connector.publisher().orElse("")),
                connector.path(),
                connector.listed() || solution.dataFile().isEmpty(),
                markdown(connector.descriptionMarkdown().orElse("")),
                CollectionMethod.of(connector),
                tables.of(connector),
                permissions(ui.get()),
                steps(ui.get().items("instructionSteps"), 0)));
    }

    private String markdown(String text) {
        String blocks = PageText.lines(text).replaceAll("(?i)<br */?>", "\n\n");
        return RelativeLinks.absolute(blocks, urls, solution.folderName()).strip();
    }

    private List<PermissionGroup> permissions(MappingNode ui) {
        Optional<MappingNode> permissions = ui.mapping("permissions");
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("resourceProvider", "Resource Provider Permissions");
        groups.put("customs", "Custom Permissions");
        List<PermissionGroup> found = new ArrayList<>();
        groups.forEach((key, title) -> {
            List<Permission> listed = permissions.map(p -> p.items(key)).orElse(List.of()).stream()
                    .flatMap(node -> node.asMapping().stream())
                    .map(this::permission)
                    .toList();
            if (!listed.isEmpty()) {
                found.add(new PermissionGroup(title, listed));
            }
        });
        return found;
    }

    private Permission permission(MappingNode node) {
        String name =
                node.text("providerDisplayName").or(() -> node.text("name")).orElse("");
        String text = node.text("permissionsDisplayText")
                .or(() -> node.text("description"))
                .orElse("");
        return new Permission(PageText.oneLine(name), node.text("scope").orElse(""), indented(markdown(text)));
    }

    /** Lists inside a bullet stand under it. */
    private static String indented(String markdown) {
        return markdown.replace("\n", "\n  ").replaceAll("(?m)^ +$", "");
    }

    private List<SetupStep> steps(List<DocumentNode> nodes, int depth) {
        List<SetupStep> steps = new ArrayList<>();
        for (DocumentNode node : nodes) {
            node.asMapping().ifPresent(step -> {
                List<MappingNode> instructions = step.items("instructions").stream()
                        .flatMap(instruction -> instruction.asMapping().stream())
                        .toList();
                steps.add(new SetupStep(
                        PageText.oneLine(step.text("title").orElse("")),
                        markdown(step.text("description").orElse("")),
                        instructions.stream().flatMap(i -> value(i).stream()).toList()));
                if (depth < MAX_NESTING) {
                    steps.addAll(steps(nested(step, instructions), depth + 1));
                }
            });
        }
        return steps;
    }

    private static List<DocumentNode> nested(MappingNode step, List<MappingNode> instructions) {
        List<DocumentNode> nested = new ArrayList<>(step.items("innerSteps"));
        instructions.forEach(instruction -> instruction
                .mapping("parameters")
                .ifPresent(parameters -> nested.addAll(parameters.items("instructionSteps"))));
        return nested;
    }

    private static Optional<Attribute> value(MappingNode instruction) {
        Optional<MappingNode> parameters = instruction.mapping("parameters");
        String label = parameters.flatMap(p -> p.text("label")).orElse("");
        return switch (instruction.text("type").orElse("")) {
            case "CopyableLabel" ->
                Optional.of(new Attribute(
                        PageText.oneLine(label),
                        parameters
                                .flatMap(p -> p.text("value"))
                                .or(() -> parameters.map(ConnectorReader::fillWith))
                                .map(PageText::oneLine)
                                .orElse("")));
            case "InfoMessage" ->
                parameters.flatMap(p -> p.text("text")).map(text -> new Attribute(PageText.oneLine(text), ""));
            default -> Optional.empty();
        };
    }

    /** Values that the portal fills in are shown by name. */
    private static String fillWith(MappingNode parameters) {
        return parameters.items("fillWith").stream()
                .flatMap(node -> node.asScalar().stream())
                .map(scalar -> "{" + scalar.text() + "}")
                .findFirst()
                .orElse("");
    }
}
