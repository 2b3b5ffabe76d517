package io.github.sentinelcontent.packaging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The page of a connector in the portal, brought step by step into the form that is packaged. */
final class ConnectorPage {

    private static final String FUNCTIONS_NOTE = "using Azure Functions";

    private static final List<String> STATIC_MEMBERS = List.of(
            "id", "title", "publisher", "descriptionMarkdown", "graphQueries", "connectivityCriterias", "dataTypes");

    /** What the connector shows while the solution is not installed. */
    private static final List<String> ACTIVE_MEMBERS = List.of(
            "title",
            "publisher",
            "descriptionMarkdown",
            "graphQueries",
            "dataTypes",
            "connectivityCriterias",
            "connectivityCriteria");

    private static final List<String> ACTIVE_MEMBERS_UNLESS_STATIC =
            List.of("sampleQueries", "availability", "permissions", "instructionSteps");

    private ObjectNode page;

    ConnectorPage(ObjectNode page) {
        this.page = page;
    }

    String title() {
        return page.path("title").asString("");
    }

    ObjectNode whole() {
        return page;
    }

    /** Sorts the members of each step and removes the empty ones, which the template checks of Azure reject. */
    void cleanSteps() {
        cleanSteps(page.path("instructionSteps"));
    }

    private static void cleanSteps(JsonNode steps) {
        if (steps instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof ObjectNode step) {
                    array.set(i, cleanStep(step));
                }
            }
        }
    }

    private static ObjectNode cleanStep(ObjectNode step) {
        ObjectNode cleaned = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        step.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        sorted.forEach((name, value) -> {
            if (!isEmpty(value)) {
                cleaned.set(name, value);
            }
        });
        cleanSteps(cleaned.path("innerSteps"));
        cleaned.path("instructions")
                .forEach(
                        instruction -> cleanSteps(instruction.path("parameters").path("instructionSteps")));
        return cleaned;
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isString() && value.stringValue().isEmpty())
                || (value.isArray() && value.isEmpty());
    }

    /** Puts an expression where the page needs a list and has none. */
    void replaceEmptyLists(TemplateDraft template) {
        for (String list : List.of("graphQueries", "dataTypes", "sampleQueries")) {
            JsonNode value = page.path(list);
            if (value.isMissingNode() || isEmpty(value)) {
                page.set(list, template.emptyArray());
            }
        }
    }

    /** Says in the title that the connector runs on Azure Functions, if a step deploys it there. */
    void noteAzureFunctions(UpstreamRelease upstream) {
        boolean deploys = page.path("instructionSteps").valueStream().anyMatch(ConnectorPage::deploysToAzure);
        boolean manual = page.path("instructionSteps").valueStream().anyMatch(ConnectorPage::isManualDeployment);
        if (deploys && (manual || upstream == UpstreamRelease.YEAR_2023)) {
            String title = title().strip();
            boolean noted = title.toLowerCase(Locale.ROOT).contains(FUNCTIONS_NOTE.toLowerCase(Locale.ROOT));
            page.set("title", SourceText.content(noted ? title : title + " (" + FUNCTIONS_NOTE + ")"));
        }
    }

    private static boolean deploysToAzure(JsonNode step) {
        if (step.has("description")) {
            return step.path("description").asString("").indexOf("[Deploy To Azure]") > 0;
        }
        return step.path("instructions")
                .valueStream()
                .flatMap(instruction ->
                        instruction.path("parameters").path("instructionSteps").valueStream())
                .anyMatch(inner -> inner.path("description").asString("").contains("Deploy To Azure"));
    }

    private static boolean isManualDeployment(JsonNode step) {
        return step.path("title").asString("").indexOf("Manual Deployment of Azure Functions") > 0;
    }

    /** Packaged connectors are no previews. */
    void endPreview(UpstreamRelease upstream) {
        if (page.path("availability") instanceof ObjectNode availability
                && (availability.has("isPreview") || upstream == UpstreamRelease.CURRENT)) {
            availability.put("isPreview", false);
        }
    }

    void setId(JsonNode id) {
        page.set("id", id);
    }

    void keepStaticMembers() {
        page = copy(STATIC_MEMBERS);
    }

    /** Returns the page of the connector that is deployed with the solution. */
    ObjectNode active(boolean isStatic) {
        ObjectNode active = copy(ACTIVE_MEMBERS);
        if (!isStatic) {
            active.setAll(copy(ACTIVE_MEMBERS_UNLESS_STATIC));
        }
        active.setAll(copy(List.of("id", "additionalRequirementBanner")));
        return active;
    }

    private ObjectNode copy(List<String> members) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (String member : members) {
            if (page.has(member)) {
                copy.set(member, page.get(member));
            }
        }
        return copy;
    }
}
