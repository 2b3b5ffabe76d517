package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A template whose parameters and variables expressions refer to: the package's own, or one that it carries. */
final class TemplateScope {
    private final MappingNode template;
    private final boolean inner;
    private final boolean known;
    private final Map<String, MappingEntry> parameters;
    private final Map<String, MappingEntry> variables;

    /**
     * The scope of a template.
     *
     * @param inner whether the package carries the template
     * @param known whether what the template declares is all that its expressions may refer to
     */
    TemplateScope(MappingNode template, boolean inner, boolean known) {
        this.template = template;
        this.inner = inner;
        this.known = known;
        this.parameters = declared("parameters");
        this.variables = declared("variables");
        copied();
    }

    private Map<String, MappingEntry> declared(String section) {
        Map<String, MappingEntry> declared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        template.mapping(section).stream()
                .flatMap(entries -> entries.entries().stream())
                .forEach(entry -> declared.putIfAbsent(entry.name(), entry));
        return declared;
    }

    /** Variables can be made in a loop. */
    private void copied() {
        template.mapping("variables").stream()
                .flatMap(entries -> entries.items("copy").stream())
                .flatMap(copy -> copy.asMapping().stream())
                .forEach(copy -> copy.text("name")
                        .ifPresent(name -> copy.entry("input").ifPresent(input -> variables.putIfAbsent(name, input))));
    }

    MappingNode template() {
        return template;
    }

    boolean isInner() {
        return inner;
    }

    boolean isKnown() {
        return known;
    }

    Optional<MappingEntry> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    Optional<MappingEntry> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** The value of a variable, or the default of a parameter. */
    Optional<DocumentNode> value(String function, String name) {
        return function.equalsIgnoreCase("variables")
                ? variable(name).map(MappingEntry::value)
                : parameter(name)
                        .flatMap(entry -> entry.value().asMapping())
                        .flatMap(parameter -> parameter.get("defaultValue"));
    }
}
