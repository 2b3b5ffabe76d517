package io.github.sentinelcontent.release;

import io.github.sentinelcontent.output.PrettyJson;
import io.github.sentinelcontent.output.UnifiedDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in Markdown what happened to a property: short values in a line, texts of several lines as a diff. */
final class PropertyText {

    private static final int SHORT = 60;
    private static final int MAX_LINES = 5_000;

    /** A diff of whole workbooks or pages would say nothing to customers. */
    private static final int MAX_OBJECT_LINES = 120;

    private PropertyText() {}

    static String of(PropertyChange change) {
        String name = "- `" + change.name() + "` ";
        JsonNode before = change.before();
        JsonNode after = change.after();
        if (before == null) {
            return name + "is new" + shortText(after).map(text -> ": " + text).orElse("") + "\n";
        }
        if (after == null) {
            return name + "is gone"
                    + shortText(before).map(text -> ", was " + text).orElse("") + "\n";
        }
        Optional<String> old = shortText(before);
        Optional<String> now = shortText(after);
        if (old.isPresent() && now.isPresent()) {
            return name + old.get() + " → " + now.get() + "\n";
        }
        if (isList(before) && isList(after)) {
            return name + lists(before, after) + "\n";
        }
        return name + "changed\n" + (isLines(before, after) ? diff(before, after) : "");
    }

    private static Optional<String> shortText(@Nullable JsonNode value) {
        if (value == null || value.isContainer()) {
            return Optional.empty();
        }
        String text = value.asString("");
        boolean fits = text.length() <= SHORT && text.lines().count() <= 1 && text.indexOf('`') < 0;
        return fits ? Optional.of("`" + text + "`") : Optional.empty();
    }

    private static boolean isList(JsonNode value) {
        return value.isArray()
                && value.valueStream().allMatch(element -> shortText(element).isPresent());
    }

    private static String lists(JsonNode before, JsonNode after) {
        List<String> parts = new ArrayList<>();
        after.valueStream()
                .filter(element -> before.valueStream().noneMatch(element::equals))
                .forEach(element -> parts.add("`" + element.asString("") + "` added"));
        before.valueStream()
                .filter(element -> after.valueStream().noneMatch(element::equals))
                .forEach(element -> parts.add("`" + element.asString("") + "` removed"));
        return parts.isEmpty() ? "in another order" : String.join(", ", parts);
    }

    private static boolean isLines(JsonNode before, JsonNode after) {
        int lines = lines(before).size() + lines(after).size();
        return lines > 2 && lines <= (before.isString() && after.isString() ? MAX_LINES : MAX_OBJECT_LINES);
    }

    private static String diff(JsonNode before, JsonNode after) {
        StringBuilder text = new StringBuilder("\n  ~~~diff\n");
        UnifiedDiff.of("", String.join("\n", lines(before)), String.join("\n", lines(after)))
                .lines()
                .skip(2)
                .forEach(line -> text.append(("  " + line).stripTrailing()).append('\n'));
        return text.append("  ~~~\n\n").toString();
    }

    private static List<String> lines(JsonNode value) {
        String text = value.isContainer() ? PrettyJson.print(value) : value.asString("");
        return text.lines().map(String::stripTrailing).toList();
    }
}
