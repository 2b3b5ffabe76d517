package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The input controls on the page of a codeless connector, those in context panes included. */
final class CodelessControls {

    private final List<JsonNode> controls = new ArrayList<>();
    private boolean choosesStream;

    CodelessControls(MappingNode ui) {
        collect(ui.toJson().path("instructionSteps"), false);
    }

    private void collect(JsonNode steps, boolean inPane) {
        for (JsonNode step : steps) {
            for (JsonNode instruction : step.path("instructions")) {
                if (is(instruction, "ContextPane")) {
                    collect(instruction.path("parameters").path("instructionSteps"), true);
                } else if (instruction.path("parameters").isObject()) {
                    controls.add(instruction);
                    choosesStream |= inPane
                            && is(instruction, "Dropdown")
                            && name(instruction).equalsIgnoreCase("streamName");
                }
            }
        }
    }

    private static boolean is(JsonNode control, String type) {
        return control.path("type").asString("").equalsIgnoreCase(type);
    }

    private static String name(JsonNode control) {
        return control.get("parameters").path("name").asString("");
    }

    /** Returns the text box that takes several values at once, each of which becomes a poller. */
    Optional<String> commaSeparatedBox() {
        return controls.stream()
                .filter(control -> is(control, "Textbox"))
                .filter(control -> control.get("parameters")
                        .path("description")
                        .asString("")
                        .toLowerCase(Locale.ROOT)
                        .contains("comma separated"))
                .map(CodelessControls::name)
                .reduce((first, second) -> second);
    }

    /** Tells whether the user chooses the stream, and with it the table, in a context pane. */
    boolean choosesStream() {
        return choosesStream;
    }

    void addTo(CodelessParameters parameters) {
        controls.forEach(control -> add(parameters, control));
    }

    /** Toggles, texts and buttons put nothing in. */
    private static void add(CodelessParameters parameters, JsonNode control) {
        String name = name(control);
        if (is(control, "OAuthForm")) {
            for (String secret : List.of("ClientId", "ClientSecret", "AuthorizationCode")) {
                parameters.addControl(secret, required("-NA-"));
            }
        } else if (is(control, "Textbox")) {
            parameters.addControl(name, textBox(name, control.get("parameters")));
        } else if (is(control, "ServicePrincipalIDTextBox_test")) {
            parameters.addControl(name, required(name));
        } else if (is(control, "Dropdown")) {
            parameters.addControl(name, dropdown(name));
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

    /** The default of a list is a text upstream too; the page always sends a value. */
    private static ObjectNode dropdown(String name) {
        return name.equalsIgnoreCase("streamName")
                ? CodelessParameters.list()
                : CodelessParameters.secret(name).put("type", "array");
    }
}
