package io.github.sentinelcontent.packaging;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts mainTemplate.json together: the frame, the parts of the items, and the solution's own resource last. */
final class MainTemplateWriter {

    private static final Skeleton FRAME = Skeleton.read("main-template.json");
    private static final Skeleton PACKAGE = Skeleton.read("content-package.json");

    private MainTemplateWriter() {}

    static ObjectNode write(PackageDraft draft, SolutionDescription description) {
        Holes holes = new Holes(draft.holes())
                .putAll(draft.facts().packageHoles())
                .put("descriptionHtml", description.html())
                .put("dependencies", dependencies(draft));
        ObjectNode template = (ObjectNode) FRAME.fill(holes);
        addAll(template, "parameters", draft.template().parameters());
        addAll(template, "variables", draft.template().variables());
        addAll(template, "variables", PACKAGE.section("variables").fill(holes));
        ArrayNode resources = (ArrayNode) template.get("resources");
        resources.addAll(draft.template().resources());
        resources.add(PACKAGE.section("resource").fill(holes));
        return new LiteralTexts((pointer, text) -> report(draft, template, pointer, text)).inTemplate(template);
    }

    private static void report(PackageDraft draft, ObjectNode template, String pointer, SourceText text) {
        draft.problems()
                .add(
                        PackagingRule.BRACKETED,
                        draft.template().origins().locate(template, pointer),
                        "'" + text.stringValue() + "' would be evaluated where the package refers to it",
                        "write it without '[' at its beginning or ']' at its end");
    }

    private static void addAll(ObjectNode template, String member, JsonNode more) {
        ObjectNode target = (ObjectNode) template.get(member);
        more.properties().forEach(entry -> target.set(entry.getKey(), entry.getValue()));
    }

    /** Solutions that this one needs count as content; the list then has no operator. */
    private static @Nullable JsonNode dependencies(PackageDraft draft) {
        ArrayNode criteria = draft.template().dependencies().deepCopy();
        var needed = draft.facts().dataFile().dependentDomainSolutionIds();
        needed.forEach(id -> criteria.addObject().put("kind", "Solution").set("contentId", SourceText.content(id)));
        if (criteria.isEmpty()) {
            return null;
        }
        ObjectNode dependencies = JsonNodeFactory.instance.objectNode();
        if (needed.isEmpty()) {
            dependencies.put("operator", "AND");
        }
        dependencies.set("criteria", criteria);
        return dependencies;
    }
}
