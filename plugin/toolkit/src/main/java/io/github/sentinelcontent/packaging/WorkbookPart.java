package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packages workbooks; their id, title and version come from WorkbooksMetadata.json. */
final class WorkbookPart {

    private static final Skeleton SKELETON = Skeleton.read("workbook.json");

    private WorkbookPart() {}

    static void add(Workbook workbook, DataFileEntry entry, int number, PackageDraft draft) {
        Problems problems = draft.problems();
        if (workbook.root().isEmpty()) {
            problems.add(PackagingRule.UNREADABLE, workbook.source().location(), "the workbook is not an object", null);
            return;
        }
        if (workbook.metadata().isEmpty()) {
            problems.add(
                    PackagingRule.WORKBOOK_METADATA,
                    entry.location(),
                    "WorkbooksMetadata.json has no entry for '"
                            + workbook.source().fileName() + "'",
                    proposal(workbook));
            return;
        }
        add(workbook, workbook.metadata().get(), number, draft);
    }

    private static void add(Workbook workbook, WorkbookMetadata metadata, int number, PackageDraft draft) {
        MappingNode node = metadata.node();
        Optional<String> key = draft.problems().required(node, "workbookKey");
        Optional<String> title = draft.problems().required(node, "title");
        Optional<String> version = draft.problems().required(node, "version");
        Optional<ScalarNode> source = node.at("/source/kind").flatMap(DocumentNode::asScalar);
        boolean mayBePackaged = SourceKind.isForSolutions(source, draft.problems());
        if (key.isEmpty() || title.isEmpty() || version.isEmpty() || !mayBePackaged) {
            return;
        }
        String description = metadata.description().orElse("");
        ItemTemplate item = draft.item(SKELETON, number);
        item.holes()
                .put("itemId", key.get())
                .put("itemVersion", version.get())
                .put("shownName", shownName(workbook, draft.upstream()))
                .put("title", title.get())
                .put("description", description)
                .put("serializedData", SerializedWorkbook.of(workbook.root().get()))
                .put("previewImages", list(node, "previewImages"))
                .put("previewImagesDark", list(node, "previewImagesDark"))
                .put("dependencies", dependencies(metadata));
        item.addParameters();
        item.addVariables();
        item.addContentTemplate(item.section("resource"));
        item.addDependency();
        draft.ui().count(ContentKind.WORKBOOK.plural());
        draft.ui().addSection("workbooks", number, title.get(), description);
    }

    /** In 2023 the word was written twice. */
    private static String shownName(Workbook workbook, UpstreamRelease upstream) {
        return workbook.file().baseName() + (upstream == UpstreamRelease.YEAR_2023 ? "Workbook" : "");
    }

    private static @Nullable JsonNode list(MappingNode node, String key) {
        return node.items(key).isEmpty()
                ? null
                : SourceText.content(node.get(key).orElseThrow());
    }

    private static @Nullable JsonNode dependencies(WorkbookMetadata metadata) {
        ArrayNode criteria = JsonNodeFactory.instance.arrayNode();
        addCriteria(criteria, metadata.dataTypesDependencies(), "DataType");
        addCriteria(criteria, metadata.dataConnectorsDependencies(), "DataConnector");
        if (criteria.isEmpty()) {
            return null;
        }
        ObjectNode dependencies = JsonNodeFactory.instance.objectNode();
        dependencies.put("operator", "AND");
        dependencies.set("criteria", criteria);
        return dependencies;
    }

    private static void addCriteria(ArrayNode criteria, List<ScalarNode> ids, String kind) {
        ids.forEach(id -> criteria.addObject()
                .<ObjectNode>set("contentId", SourceText.content(id))
                .put("kind", kind));
    }

    private static String proposal(Workbook workbook) {
        String base = workbook.file().baseName();
        return "add {\"workbookKey\": \"" + base.replaceAll("[^A-Za-z0-9]", "") + "Workbook\", \"title\": \"" + base
                + "\", \"description\": \"...\", \"version\": \"1.0.0\", \"templateRelativePath\": \""
                + workbook.source().fileName() + "\"} to Workbooks/WorkbooksMetadata.json";
    }
}
