package io.github.sentinelcontent.packaging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The description of a solution as users read it before they install it, from {@code solution-description.md}. */
final class SolutionDescription {

    private static final List<String> PARAGRAPHS =
            List.of(new String(Skeleton.resource("solution-description.md"), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n"));

    private final Map<String, String> values;

    SolutionDescription(SolutionFacts facts, String counters) {
        this.values = Map.of(
                "{{logo}}", facts.dataFile().logo().orElse(""),
                "{{encodedName}}",
                        URLEncoder.encode(facts.name(), StandardCharsets.UTF_8).replace("+", "%20"),
                "{{description}}", facts.description(),
                "{{counters}}", counters);
    }

    /** Returns the text with the logo as first paragraph, for the form of the marketplace. */
    String markdownWithLogo() {
        return markdown(PARAGRAPHS);
    }

    /** Returns the text without logo as HTML, for the content hub. */
    String html() {
        return MarkdownHtml.of(
                markdown(PARAGRAPHS.stream().filter(p -> !p.equals("{{logo}}")).toList()));
    }

    private String markdown(List<String> paragraphs) {
        List<String> filled = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String text = filled(paragraph);
            if (!text.isBlank()) {
                filled.add(text);
            }
        }
        return String.join("\n\n", filled);
    }

    private String filled(String paragraph) {
        if (values.containsKey(paragraph)) {
            return values.get(paragraph);
        }
        return paragraph.replace("{{encodedName}}", values.get("{{encodedName}}"));
    }
}
