package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The input controls on the page of a codeless connector, at any depth. */
final class CodelessControls {

    private CodelessControls() {}

    /** Tells whether a text box takes several values at once, each of which would become a poller. */
    static boolean usesCommaSeparatedValues(DataConnector connector) {
        return connector.ui().stream()
                .flatMap(ui -> controls(ui).stream())
                .anyMatch(control -> control.path("parameters")
                        .path("description")
                        .asString("")
                        .toLowerCase(Locale.ROOT)
                        .contains("comma separated"));
    }

    static void addTo(CodelessParameters parameters, MappingNode ui) {
        controls(ui).forEach(control -> add(parameters, control));
    }

    private static List<JsonNode> controls(MappingNode ui) {
        List<JsonNode> controls = new ArrayList<>();
        collect(ui.toJson().path("instructionSteps"), controls);
        return controls;
    }

    private static void collect(JsonNode node, List<JsonNode> controls) {
        if (node.path("type").isString() && node.path("parameters").isObject()) {
            controls.add(node);
        }
        node.forEach(child -> collect(child, controls));
    }

    private static void add(CodelessParameters parameters, JsonNode control) {
        JsonNode settings = control.get("parameters");
        String name = settings.path("name").asString("");
        switch (control.get("type").stringValue()) {
            case "Textbox" -> parameters.addControl(name, textBox(name, settings));
            case "ServicePrincipalIDTextBox_test" -> parameters.addControl(name, required(name));
            case "Dropdown" -> parameters.addControl(name, dropdown(name));
            case "OAuthForm" -> {
                for (String secret : List.of("ClientId", "ClientSecret", "AuthorizationCode")) {
                    parameters.addControl(secret, required("-NA-"));
                }
            }
            default -> {
                // Toggles, texts and buttons put nothing in.
            }
        }
    }

    private static ObjectNode textBox(String name, JsonNode settings) {
        JsonNode required = settings.path("validations").path("required");
        boolean optional = required.isBoolean() && !required.booleanValue();
        return optional ? CodelessParameters.secret("") : required(name);
    }

    private static ObjectNode required(String defaultValue) {
        return CodelessParameters.secret(defaultValue).put("minLength", 1);
    }

    private static ObjectNode dropdown(String name) {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        if (!name.equals("streamName")) {
            parameter.putArray("defaultValue").add(name);
        }
        return parameter.put("type", "array");
    }
}
