package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The custom connectors and function apps packaged so far, which the playbooks after them may need. */
final class PackagedHelpers {

    private final Map<String, JsonNode> connectors = new LinkedHashMap<>();
    private final Map<String, JsonNode> functionApps = new LinkedHashMap<>();

    /** Remembers a connector or function app by the name it is deployed under unless the user changes it. */
    void add(Playbook helper, JsonNode dependency) {
        if (helper.type() == Playbook.Type.LOGIC_APPS_CUSTOM_CONNECTOR) {
            nameParameter(helper)
                    .flatMap(helper::parameterDefault)
                    .ifPresent(name -> connectors.put(name.text(), dependency));
        } else {
            helper.parameterDefault("FunctionAppName").ifPresent(name -> functionApps.put(name.text(), dependency));
        }
    }

    /** Returns the parameter that names a custom connector. */
    static Optional<String> nameParameter(Playbook connector) {
        return connector.resources().stream()
                .filter(resource -> resource.text("type")
                        .filter("Microsoft.Web/customApis"::equalsIgnoreCase)
                        .isPresent())
                .flatMap(resource -> resource.text("name").stream())
                .flatMap(name -> lastParameter(name).stream())
                .findFirst();
    }

    /** Returns what a playbook depends on, in the order of its connections; function apps follow. */
    List<JsonNode> usedBy(Playbook playbook, List<String> connectionIds) {
        List<JsonNode> used = new ArrayList<>();
        for (String connection : connectionIds) {
            lastParameter(connection)
                    .flatMap(playbook::parameterDefault)
                    .map(name -> connectors.get(name.text()))
                    .ifPresent(used::add);
        }
        if (playbook.source().text().contains("Microsoft.Web/sites")) {
            defaults(playbook).stream()
                    .filter(functionApps::containsKey)
                    .map(functionApps::get)
                    .forEach(used::add);
        }
        return used.stream().distinct().toList();
    }

    private static List<String> defaults(Playbook playbook) {
        return playbook.parameters().map(MappingNode::entries).orElse(List.of()).stream()
                .map(MappingEntry::name)
                .flatMap(name -> playbook.parameterDefault(name).stream())
                .map(ScalarNode::text)
                .toList();
    }

    private static Optional<String> lastParameter(String text) {
        List<String> names = new ArrayList<>();
        ArmReading.of(text, ArmDialect.TEMPLATE)
                .asExpression()
                .ifPresent(expression -> expression.walk(part -> part.asCall("parameters")
                        .flatMap(call -> call.argument(0))
                        .flatMap(ArmExpression::asText)
                        .ifPresent(names::add)));
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }
}
