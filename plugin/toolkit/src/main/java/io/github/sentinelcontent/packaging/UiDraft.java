package io.github.sentinelcontent.packaging;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps and counters of createUiDefinition.json as they come together. */
final class UiDraft {

    private static final Skeleton STEPS = Skeleton.read("ui-steps.json");

    private static final List<String> COUNTERS = List.of(
            "Data Connectors",
            "Parsers",
            "Workbooks",
            "Analytic Rules",
            "Hunting Queries",
            "Watchlists",
            "Summary Rules",
            "Custom Azure Logic Apps Connectors",
            "Function Apps",
            "Playbooks");

    private final SolutionFacts facts;
    private final Map<String, ArrayNode> elements = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    UiDraft(SolutionFacts facts) {
        this.facts = facts;
        STEPS.members().forEach(step -> elements.put(step, JsonNodeFactory.instance.arrayNode()));
    }

    /** Counts an item under one of the {@link #COUNTERS}. */
    void count(String counter) {
        counts.merge(counter, 1, Integer::sum);
    }

    int counted(String counter) {
        return counts.getOrDefault(counter, 0);
    }

    /** Adds the section of an item: its name with a text, which may be empty. */
    void addSection(String step, int number, String label, String text) {
        Holes holes = new Holes()
                .put("n", Integer.toString(number))
                .put("label", label)
                .put("text", text);
        ObjectNode section = (ObjectNode) STEPS.section(step).section("item").fill(holes);
        if (text.isBlank()) {
            section.set("elements", JsonNodeFactory.instance.arrayNode());
        }
        add(step, section);
    }

    /** Adds a part of a step that the skeleton has under the name. */
    void addElement(String step, String part, Holes holes) {
        Holes all = new Holes(holes).put("bladeDescription", bladeDescription(step));
        add(step, STEPS.section(step).section(part).fill(all));
    }

    boolean hasStep(String step) {
        return !elements.get(step).isEmpty();
    }

    /** Returns a sentence of a step. */
    String sentence(String step, String part, Holes holes) {
        return STEPS.section(step).section(part).fill(holes).asString("");
    }

    private void add(String step, JsonNode element) {
        ArrayNode list = elements.get(step);
        if (list.isEmpty()) {
            STEPS.section(step)
                    .section("intro")
                    .fill(new Holes().put("bladeDescription", bladeDescription(step)))
                    .forEach(list::add);
        }
        list.add(element);
    }

    /** The author may replace the first text of a step by a key of the data file. */
    private String bladeDescription(String step) {
        Skeleton skeleton = STEPS.section(step);
        if (!skeleton.has("bladeDescription")) {
            return "";
        }
        String key = skeleton.section("bladeDescriptionKey").fill(new Holes()).asString("");
        return facts.dataFile()
                .text(key)
                .filter(text -> !text.isBlank())
                .orElseGet(() ->
                        skeleton.section("bladeDescription").fill(new Holes()).asString(""));
    }

    /** Returns the steps that have elements, in their fixed order; a list of one empty step when there is none. */
    ArrayNode steps() {
        ArrayNode steps = JsonNodeFactory.instance.arrayNode();
        elements.forEach((step, list) -> {
            if (!list.isEmpty()) {
                steps.add(STEPS.section(step).section("step").fill(new Holes().put("elements", list)));
            }
        });
        if (steps.isEmpty()) {
            steps.addObject();
        }
        return steps;
    }

    /** Returns the line that says how many items of each kind there are; certification demands it (300.4.1.1). */
    String counters() {
        StringJoiner line = new StringJoiner(", ");
        for (String counter : COUNTERS) {
            if (counted(counter) > 0) {
                line.add("**" + counter + ":** " + counted(counter));
            }
        }
        return line.toString();
    }
}
