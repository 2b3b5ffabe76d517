package io.github.sentinelcontent.validation.playbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.source.MappingNode;
import java.util.List;
import java.util.Optional;

/** The resources of a playbook template, by what they deploy. */
final class TemplateResources {
    private static final Pattern VARIABLE = Pattern.compile("(?i)^\\[\\s*variables\\(\\s*'([^']+)'\\s*\\)\\s*\\]$");
    private static final Pattern PARAMETER = Pattern.compile("(?i)^\\[\\s*parameters\\(\\s*'([^']+)'\\s*\\)\\s*\\]$");

    private TemplateResources() {}

    /** The logic apps. */
    static List<MappingNode> workflows(Playbook playbook) {
        return ofType(playbook, "Microsoft.Logic/workflows");
    }

    /** The connections of logic apps to services. */
    static List<MappingNode> connections(Playbook playbook) {
        return ofType(playbook, "Microsoft.Web/connections");
    }

    private static List<MappingNode> ofType(Playbook playbook, String type) {
        return playbook.resources().stream()
                .filter(resource ->
                        resource.text("type").filter(type::equalsIgnoreCase).isPresent())
                .toList();
    }

    /** The variable that an expression is, when it is nothing else. */
    static Optional<String> variable(String expression) {
        return name(VARIABLE, expression);
    }

    /** The parameter that an expression is, when it is nothing else. */
    static Optional<String> parameter(String expression) {
        return name(PARAMETER, expression);
    }

    private static Optional<String> name(Pattern pattern, String expression) {
        Matcher matcher = pattern.matcher(expression);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The template's own variables. */
    static Optional<MappingNode> variables(Playbook playbook) {
        return playbook.root().flatMap(root -> root.mapping("variables"));
    }

    /** What a connection connects to, such as {@code azuresentinel}; empty when it cannot be told from the text. */
    static Optional<String> managedApi(Playbook playbook, MappingNode connection) {
        String written = connection
                .mapping("properties")
                .flatMap(properties -> properties.mapping("api"))
                .flatMap(api -> api.text("id"))
                .orElse("");
        String id = variable(written)
                .flatMap(name -> variables(playbook).flatMap(v -> v.text(name)))
                .orElse(written);
        int slash = id.lastIndexOf("/managedApis/");
        String name = slash < 0 ? "" : id.substring(slash + "/managedApis/".length());
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '-')) {
            end++;
        }
        return end == 0 ? Optional.empty() : Optional.of(name.substring(0, end));
    }
}
