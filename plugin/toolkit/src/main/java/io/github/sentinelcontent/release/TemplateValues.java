package io.github.sentinelcontent.release;

import io.github.sentinelcontent.arm.ArmDialect;
import io.github.sentinelcontent.arm.ArmExpression;
import io.github.sentinelcontent.arm.ArmReading;
import io.github.sentinelcontent.arm.ArmReference;
import io.github.sentinelcontent.arm.ArmText;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The values that a template gives to its variables and parameters, as far as they can be had without deploying it. */
final class TemplateValues {

    private static final int MAX_REFERENCES = 5;

    private final JsonNode template;

    TemplateValues(JsonNode template) {
        this.template = template;
    }

    /** Follows references to variables and to defaults of parameters; any other expression is returned as it stands. */
    String text(JsonNode value) {
        return followed(value.asString(""));
    }

    /** Returns the name at the end of a resource name such as {@code [concat(parameters('workspace'),'/Name')]}. */
    String resourceName(JsonNode value) {
        String text = text(value);
        return ArmText.isExpression(text)
                ? ArmReading.of(text, ArmDialect.TEMPLATE)
                        .asExpression()
                        .flatMap(this::lastPart)
                        .orElse(text)
                : text;
    }

    private Optional<String> lastPart(ArmExpression expression) {
        return expression
                .asCall("concat")
                .map(ArmExpression.Call::arguments)
                .filter(parts -> !parts.isEmpty())
                .flatMap(parts -> known(parts.get(parts.size() - 1)))
                .map(last -> last.startsWith("/") ? last.substring(1) : last)
                .filter(last -> !last.isEmpty());
    }

    private Optional<String> known(ArmExpression part) {
        return part.asText()
                .or(() -> ArmReference.of(part).flatMap(this::referred).map(this::followed))
                .or(() -> lastPart(part));
    }

    private String followed(String text) {
        String value = text;
        for (int i = 0; i < MAX_REFERENCES; i++) {
            Optional<String> next = ArmReference.of(value).flatMap(this::referred);
            if (next.isEmpty()) {
                return value;
            }
            value = next.get();
        }
        return value;
    }

    private Optional<String> referred(ArmReference reference) {
        JsonNode value = template.path(reference.section().key()).path(reference.name());
        JsonNode known = switch (reference.section()) {
            case PARAMETERS -> value.path("defaultValue");
            case VARIABLES -> value;
        };
        return members(known, reference.members()).asStringOpt();
    }

    private static JsonNode members(JsonNode value, List<String> members) {
        JsonNode member = value;
        for (String name : members) {
            member = member.path(name);
        }
        return member;
    }
}
