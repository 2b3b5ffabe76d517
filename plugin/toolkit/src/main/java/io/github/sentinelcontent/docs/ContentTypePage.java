package io.github.sentinelcontent.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The list of the items of one type; analytic rules have a page for each letter instead of sections.
 *
 * @param letters letters with their pages, for analytic rules only
 */
record ContentTypePage(
        String path,
        Navigation navigation,
        String title,
        int items,
        String noun,
        List<LetterSection> sections,
        DocsTable letters)
        implements DocsPage {
    private static final String BACK = "↑ [Back to Content Index](content-index.md)";

    /** The pages of all types, so that links to them hold; parsers have an index of their own. */
    static List<DocsPage> all(DocsSite site) {
        return Arrays.stream(ContentType.values())
                .filter(type -> type != ContentType.PARSER)
                .filter(type ->
                        type != ContentType.SAVED_SEARCH || !site.items(type).isEmpty())
                .map(type -> (DocsPage) of(site, type))
                .toList();
    }

    private static ContentTypePage of(DocsSite site, ContentType type) {
        List<ItemEntry> items = sorted(site.items(type));
        boolean byPage = type == ContentType.ANALYTIC_RULE;
        return new ContentTypePage(
                type.listPage(),
                Navigation.page(site, BACK, BACK),
                type.plural(),
                items.size(),
                (items.size() == 1 ? type.singular() : type.plural()).toLowerCase(Locale.ROOT),
                byPage
                        ? List.of()
                        : LetterSection.of(items, ItemEntry::name, (letter, part) -> table(site, type, part)),
                byPage ? letters(items) : new DocsTable("Letter", "Rules"));
    }

    private static DocsTable letters(List<ItemEntry> rules) {
        DocsTable table = new DocsTable("Letter", "Rules");
        LetterSection.byLetter(rules, ItemEntry::name)
                .forEach((letter, part) -> table.add(
                        Markdown.link(Link.to(letter, RuleLetterPage.fileName(letter))),
                        Integer.toString(part.size())));
        return table;
    }

    static List<ItemEntry> sorted(List<ItemEntry> items) {
        return items.stream()
                .sorted(CodePointOrder.ignoreCaseBy(ItemEntry::name).thenComparing(ItemEntry::page))
                .toList();
    }

    static DocsTable table(DocsSite site, ContentType type, List<ItemEntry> items) {
        Links links = new Links(site, 1);
        return switch (type) {
            case ANALYTIC_RULE -> {
                DocsTable table = new DocsTable("Name", "Severity", "Source");
                items.forEach(item -> table.add(name(item, links), severity(item), source(item, links)));
                yield table;
            }
            case HUNTING_QUERY -> {
                DocsTable table = new DocsTable("Name", "Tactics", "Source");
                items.forEach(
                        item -> table.add(name(item, links), ItemSection.tactics(item.facts()), source(item, links)));
                yield table;
            }
            case WORKBOOK, PLAYBOOK, PARSER, WATCHLIST, SUMMARY_RULE, SAVED_SEARCH -> {
                DocsTable table = new DocsTable("Name", "Source");
                items.forEach(item -> table.add(name(item, links), source(item, links)));
                yield table;
            }
        };
    }

    private static String name(ItemEntry item, Links links) {
        return Markdown.link(links.to(item));
    }

    private static String severity(ItemEntry item) {
        String severity = item.facts().severity();
        return severity.isBlank() ? "-" : Markdown.cell(severity);
    }

    private static String source(ItemEntry item, Links links) {
        return "📦 " + Markdown.link(links.to(item.solution()));
    }

    @Override
    public String template() {
        return "content-type";
    }
}
