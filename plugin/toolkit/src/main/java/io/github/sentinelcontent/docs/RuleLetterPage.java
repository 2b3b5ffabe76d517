package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.Locale;

/** The analytic rules whose names begin with one letter. */
record RuleLetterPage(String path, Navigation navigation, String letter, DocsTable rules) implements DocsPage {
    private static final String TOP = "↑ [All Analytic Rules](analytic-rules.md)";
    private static final String BOTTOM =
            "↑ [Back to Content Index](content-index.md) · [Back to Analytic Rules](analytic-rules.md)";

    static List<DocsPage> all(DocsSite site) {
        List<ItemEntry> rules = ContentTypePage.sorted(site.items(ContentType.ANALYTIC_RULE));
        return LetterSection.of(
                        rules,
                        ItemEntry::name,
                        (letter, part) -> ContentTypePage.table(site, ContentType.ANALYTIC_RULE, part))
                .stream()
                .map(section -> (DocsPage) new RuleLetterPage(
                        "content/" + fileName(section.letter()),
                        Navigation.page(site, TOP, BOTTOM),
                        section.letter(),
                        section.table()))
                .toList();
    }

    static String fileName(String letter) {
        return "analytic-rules-" + letter.toLowerCase(Locale.ROOT) + ".md";
    }

    @Override
    public String template() {
        return "rule-letter";
    }
}
