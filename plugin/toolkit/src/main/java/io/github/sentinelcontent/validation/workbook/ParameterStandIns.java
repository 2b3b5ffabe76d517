package io.github.sentinelcontent.validation.workbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.QueryText;
import io.github.sentinelcontent.validation.QueryText.Replacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts that stand for the parameters of a workbook while its queries are compiled.
 *
 * <p>A workbook puts the value of a parameter into the query as text, so what may stand there depends on the format, the
 * type of the parameter and the text around it. Source: "Workbook parameters" and "Time parameters" of the Azure Monitor
 * documentation.
 */
final class ParameterStandIns {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_ -]*)(?::([A-Za-z0-9]+))?\\}");
    private static final String TIME_TYPE = "4";

    /** What a text parameter may hold; the first that gives a query without fault is taken. */
    private static final List<String> TEXT_CANDIDATES = List.of("'x'", "1", "TimeGenerated", "true", "1d", "");

    /** The definition of each parameter by name; of one defined twice the first. */
    private final Map<String, MappingNode> definitions = new HashMap<>();

    ParameterStandIns(DocumentNode workbook) {
        collect(workbook);
    }

    private void collect(DocumentNode node) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(this::collect);
        } else if (node instanceof MappingNode mapping) {
            if (mapping.text("version").orElse("").startsWith("KqlParameterItem")) {
                mapping.text("name").ifPresent(name -> definitions.putIfAbsent(name, mapping));
            }
            mapping.entries().forEach(entry -> collect(entry.value()));
        }
    }

    /**
     * The texts to try in turn for a query. There is one unless a text parameter stands where any expression may be;
     * then a query for which every text has faults cannot be judged.
     */
    List<QueryText> texts(ScalarNode query) {
        String written = query.text();
        List<QueryText> texts = new ArrayList<>();
        for (String candidate : TEXT_CANDIDATES) {
            boolean[] uses = new boolean[1];
            List<Replacement> replacements = new ArrayList<>();
            Matcher matcher = PLACEHOLDER.matcher(written);
            while (matcher.find()) {
                Place place = new Place(written, matcher.start(), matcher.end());
                String with = standIn(matcher.group(1), matcher.group(2), place);
                uses[0] |= with == null;
                replacements.add(new Replacement(matcher.start(), matcher.end(), with == null ? candidate : with));
            }
            texts.add(QueryText.of(written, replacements));
            if (!uses[0]) {
                break;
            }
        }
        return texts;
    }

    /** The text for one placeholder; null when the parameter may hold any expression. */
    private @Nullable String standIn(String name, @Nullable String format, Place place) {
        switch (format == null ? "" : format.toLowerCase(Locale.ROOT)) {
            case "start", "end", "startiso", "endiso" -> {
                return place.isQuoted() || place.follows("datetime(") ? "2024-01-01" : "datetime(2024-01-01)";
            }
            case "grain" -> {
                return "1h";
            }
            case "seconds" -> {
                return "60";
            }
            default -> {
                // the value itself
            }
        }
        MappingNode definition = definitions.get(name);
        if (definition != null && definition.text("type").orElse("").equals(TIME_TYPE)) {
            return place.isQuoted() ? "1d" : place.followsOperand() ? "> ago(1d)" : "1d";
        }
        if (place.isQuoted()) {
            return "x";
        }
        boolean list = definition != null
                && definition.text("quote").filter(q -> !q.isEmpty()).isPresent();
        return list ? "'x'" : null;
    }

    /** The surroundings of a placeholder. */
    private record Place(String text, int start, int end) {

        boolean follows(String before) {
            return text.substring(0, start).stripTrailing().endsWith(before);
        }

        /** Whether a column stands before it, so that a comparison is expected: {@code TimeGenerated {TimeRange}}. */
        boolean followsOperand() {
            String before = text.substring(0, start);
            String word = before.stripTrailing();
            if (word.isEmpty() || word.length() == before.length()) {
                return false;
            }
            char last = word.charAt(word.length() - 1);
            boolean ends = Character.isLetterOrDigit(last) || last == '_' || last == ')' || last == ']';
            return ends && !word.endsWith(" by") && !word.endsWith(" step") && !word.endsWith(" to");
        }

        /** Whether it stands inside of a string literal. */
        boolean isQuoted() {
            char quote = 0;
            boolean verbatim = false;
            for (int i = 0; i < start; i++) {
                char c = text.charAt(i);
                if (quote != 0) {
                    if (c == '\\' && !verbatim) {
                        i++;
                    } else if (c == quote || c == '\n') {
                        quote = 0;
                    }
                } else if (c == '\'' || c == '"') {
                    quote = c;
                    verbatim = i > 0 && text.charAt(i - 1) == '@';
                } else if (c == '/' && i + 1 < start && text.charAt(i + 1) == '/') {
                    int line = text.indexOf('\n', i);
                    i = line < 0 || line > start ? start : line;
                }
            }
            return quote != 0;
        }
    }
}
