package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.SavedSearch;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Packages saved searches, each under an id that the deployment makes up; resources of a template are taken as they are.
 * The package does not count them, and nothing depends on them.
 */
final class SavedSearchPart {

    private static final Skeleton SKELETON = Skeleton.read("saved-search.json");
    private static final String TYPE = "microsoft.operationalinsights/workspaces/savedsearches";

    private final PackageDraft draft;

    private SavedSearchPart(PackageDraft draft) {
        this.draft = draft;
    }

    static void add(SavedSearch file, PackageDraft draft) {
        List<MappingNode> searches = file.searches();
        if (searches.isEmpty()) {
            draft.problems()
                    .add(
                            PackagingRule.UNREADABLE,
                            file.source().location(),
                            "the file has no saved searches",
                            "write a list, an export with 'value' or a template with 'resources'");
            return;
        }
        boolean isTemplate = file.root().flatMap(root -> root.get("resources")).isPresent();
        SavedSearchPart part = new SavedSearchPart(draft);
        searches.forEach(search -> {
            if (isTemplate) {
                part.copy(search);
            } else {
                part.add(search);
            }
        });
    }

    private void add(MappingNode search) {
        MappingNode properties = search.mapping("properties").orElse(search);
        Optional<String> category = draft.problems().required(properties, "category");
        Optional<String> name = draft.problems().required(properties, "displayName");
        Optional<String> query = draft.problems().required(properties, "query");
        if (category.isEmpty() || name.isEmpty() || query.isEmpty()) {
            return;
        }
        ItemTemplate item = draft.item(SKELETON, number());
        item.holes()
                .put("category", category.get())
                .put("displayName", name.get())
                .put("query", query.get())
                .put("functionAlias", properties.text("functionAlias").orElse(null))
                .put(
                        "savedSearchVersion",
                        properties.get("version").map(DocumentNode::toJson).orElse(null));
        item.addParameters();
        draft.template().addResource(item.section("resource"));
    }

    private int number() {
        long before = draft.template().parameters().propertyNames().stream()
                .filter(name -> name.startsWith("savedsearch"))
                .count();
        return (int) before + 1;
    }

    private void copy(MappingNode resource) {
        String type = resource.text("type").orElse("");
        if (!type.toLowerCase(Locale.ROOT).equals(TYPE)) {
            draft.problems()
                    .add(
                            PackagingRule.NOT_SUPPORTED,
                            resource.get("type")
                                    .map(DocumentNode::location)
                                    .orElseGet(() -> resource.file().location(resource.start(), resource.start())),
                            "not supported: packaging of resources of type '" + type + "' as saved searches",
                            "list saved searches only");
            return;
        }
        draft.template().addResource(SourceText.template(resource));
    }
}
