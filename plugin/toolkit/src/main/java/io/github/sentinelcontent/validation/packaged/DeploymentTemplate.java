package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmReference;
import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A mainTemplate.json: its resources, its expressions, and the templates that it carries. */
final class DeploymentTemplate {
    private static final int MAX_REFERENCES = 5;

    private final MappingNode root;
    private final TemplateScope scope;
    private final List<MappingNode> resources;
    private final List<MappingNode> innerTemplates;
    private final List<TemplateExpression> expressions;
    private final List<PackagedItem> items;

    DeploymentTemplate(MappingNode root) {
        this.root = root;
        this.scope = new TemplateScope(root, false, true);
        this.resources = mappings(root.items("resources"));
        this.innerTemplates = resources.stream()
                .flatMap(resource -> innerTemplate(resource).stream())
                .toList();
        this.expressions = new ExpressionCollector(scope).collect();
        this.items = resources.stream()
                .filter(resource -> shortType(resource).equals("contenttemplates"))
                .flatMap(resource -> PackagedItem.of(this, resource).stream())
                .toList();
    }

    /** The template that a resource carries for a later deployment. */
    static Optional<MappingNode> innerTemplate(MappingNode resource) {
        return resource.mapping("properties").flatMap(properties -> properties.mapping("mainTemplate"));
    }

    static List<MappingNode> mappings(List<DocumentNode> nodes) {
        return nodes.stream().flatMap(node -> node.asMapping().stream()).toList();
    }

    /** The part of a resource's type after the last slash, in lower case. */
    static String shortType(MappingNode resource) {
        String type = resource.text("type").orElse("").toLowerCase(Locale.ROOT);
        return type.substring(type.lastIndexOf('/') + 1);
    }

    MappingNode root() {
        return root;
    }

    TemplateScope scope() {
        return scope;
    }

    /** The resources that the package deploys. */
    List<MappingNode> resources() {
        return resources;
    }

    /** The templates that the package carries. */
    List<MappingNode> innerTemplates() {
        return innerTemplates;
    }

    /** The resources of the package and of the templates that it carries. */
    Stream<MappingNode> allResources() {
        return Stream.concat(
                resources.stream(),
                innerTemplates.stream().flatMap(template -> mappings(template.items("resources")).stream()));
    }

    /** The content items that the package offers. */
    List<PackagedItem> items() {
        return items;
    }

    /** The resource that stands for the solution, in its present form or as metadata of older packages. */
    Optional<MappingNode> solutionResource() {
        return resources.stream()
                .filter(resource -> shortType(resource).equals("contentpackages"))
                .findFirst()
                .or(() -> resources.stream()
                        .filter(resource -> shortType(resource).equals("metadata"))
                        .filter(resource -> resource.mapping("properties")
                                .flatMap(properties -> properties.text("kind"))
                                .filter("Solution"::equals)
                                .isPresent())
                        .findFirst());
    }

    /** The expressions, in the order of the file. */
    List<TemplateExpression> expressions() {
        return expressions;
    }

    /** Tells whether each item of the package is a content template, as since version 3. */
    boolean hasContentTemplates() {
        return resources.stream().anyMatch(resource -> shortType(resource).equals("contentpackages"));
    }

    /**
     * The text of a value, with references to variables and to defaults of parameters followed; any other expression is
     * returned as it stands.
     */
    Optional<String> text(DocumentNode node) {
        Optional<ScalarNode> scalar = node.asScalar();
        for (int i = 0; i < MAX_REFERENCES && scalar.isPresent(); i++) {
            if (!ArmText.isExpression(scalar.get().text())) {
                return Optional.of(ArmText.unescape(scalar.get().text()));
            }
            Optional<ScalarNode> next = referred(scalar.get().text()).flatMap(DocumentNode::asScalar);
            if (next.isEmpty()) {
                return scalar.map(ScalarNode::text);
            }
            scalar = next;
        }
        return scalar.map(ScalarNode::text);
    }

    Optional<String> text(MappingNode mapping, String key) {
        return mapping.get(key).flatMap(this::text);
    }

    private Optional<DocumentNode> referred(String text) {
        return ArmReference.of(text).flatMap(reference -> {
            Optional<DocumentNode> value = scope.value(reference.section().key(), reference.name());
            for (String member : reference.members()) {
                value = value.flatMap(DocumentNode::asMapping).flatMap(mapping -> mapping.get(member));
            }
            return value;
        });
    }
}
