package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What data file and solution metadata say about the solution as a whole.
 *
 * @param dataFile the data file
 * @param metadata the outermost mapping of SolutionMetadata.json
 * @param name name of the solution
 * @param authorText author as written
 * @param description description in Markdown
 * @param version version of the package
 * @param solutionId {@code publisherId.offerId}
 */
record SolutionFacts(
        SolutionDataFile dataFile,
        MappingNode metadata,
        String name,
        String authorText,
        String description,
        String version,
        String solutionId) {

    private static final List<String> SUPPORT_MEMBERS = List.of("name", "email", "tier", "link");

    /** Returns the mail address: what follows the first {@code " - "} of the author. */
    Optional<String> email() {
        String[] parts = authorText.split(" - ");
        return parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    }

    String authorName() {
        return authorText.split(" - ")[0];
    }

    /** Returns the values that every item of the package may use. */
    Holes holes() {
        return ApiVersions.holes()
                .put("solutionName", name)
                .put("authorText", authorText)
                .put("packageVersion", version)
                .put("solutionId", solutionId)
                .put("email", email().orElse(null))
                .put(
                        "emailReference",
                        email().map(mail -> JsonNodeFactory.instance.stringNode("[variables('email')]"))
                                .orElse(null))
                .put("author", author())
                .put("support", node("support"));
    }

    private ObjectNode author() {
        ObjectNode author = JsonNodeFactory.instance.objectNode();
        author.set("name", SourceText.content(authorName()));
        email().ifPresent(mail -> author.put("email", "[variables('_email')]"));
        return author;
    }

    /** Returns the values that only the solution's own resource uses. */
    Holes packageHoles() {
        return new Holes()
                .put("publisherDisplayName", publisherDisplayName())
                .put("icon", dataFile.logo().filter(logo -> !logo.isBlank()).orElse(null))
                .put("packageSupport", packageSupport())
                .put("firstPublishDate", text("firstPublishDate"))
                .put("lastPublishDate", text("lastPublishDate"))
                .put("providers", filled(node("providers")))
                .put("categories", categories());
    }

    /** The prefix is the marketplace's for content that Microsoft supports. */
    private String publisherDisplayName() {
        String name = supportText("name").orElse(authorName());
        boolean microsoft = supportText("tier")
                .filter(tier -> tier.toLowerCase(Locale.ROOT).equals("microsoft"))
                .isPresent();
        return microsoft ? "Microsoft Sentinel, " + name : name;
    }

    private Optional<String> supportText(String key) {
        return value("support").flatMap(DocumentNode::asMapping).flatMap(support -> support.text(key));
    }

    private ObjectNode packageSupport() {
        ObjectNode support = JsonNodeFactory.instance.objectNode();
        for (String member : SUPPORT_MEMBERS) {
            supportText(member)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> support.set(member, SourceText.content(text)));
        }
        return support;
    }

    private ObjectNode categories() {
        ObjectNode categories = JsonNodeFactory.instance.objectNode();
        Optional<MappingNode> given = value("categories").flatMap(DocumentNode::asMapping);
        for (String member : List.of("domains", "verticals")) {
            JsonNode list = filled(given.flatMap(node -> node.get(member))
                    .map(SourceText::content)
                    .orElse(null));
            if (list != null) {
                categories.set(member, list);
            }
        }
        return categories;
    }

    private @Nullable String text(String key) {
        return value(key)
                .flatMap(DocumentNode::asScalar)
                .filter(scalar -> !scalar.isNull())
                .map(ScalarNode::text)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private @Nullable JsonNode node(String key) {
        return value(key).map(SourceText::content).orElse(null);
    }

    /** The metadata may also stand in the data file itself. */
    private Optional<DocumentNode> value(String key) {
        return metadata.get(key)
                .or(() -> dataFile.root()
                        .flatMap(root -> root.entryIgnoreCase(key))
                        .map(MappingEntry::value));
    }

    private static @Nullable JsonNode filled(@Nullable JsonNode list) {
        return list == null || list.isEmpty() ? null : list;
    }
}
