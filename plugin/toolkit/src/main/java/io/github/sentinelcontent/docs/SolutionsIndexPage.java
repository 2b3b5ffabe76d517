package io.github.sentinelcontent.docs;

import java.util.List;

/**
 * The list of all solutions.
 *
 * @param withContent how many have content
 */
record SolutionsIndexPage(
        String path,
        Navigation navigation,
        int solutions,
        int connectors,
        int withContent,
        List<LetterSection> sections)
        implements DocsPage {

    static SolutionsIndexPage of(DocsSite site) {
        List<SolutionEntry> solutions = site.solutions();
        return new SolutionsIndexPage(
                "solutions-index.md",
                Navigation.index(site, 0, "Solutions"),
                solutions.size(),
                site.connectors().size(),
                (int) solutions.stream()
                        .filter(s -> !s.facts().items().isEmpty())
                        .count(),
                LetterSection.of(solutions, SolutionEntry::name, (letter, part) -> table(site, part)));
    }

    private static DocsTable table(DocsSite site, List<SolutionEntry> solutions) {
        Links links = new Links(site, 0);
        DocsTable table = new DocsTable("", "Solution", "First Published", "Publisher");
        for (SolutionEntry solution : solutions) {
            String logo = solution.facts().logo();
            table.add(
                    logo.isEmpty() ? "" : "<img src=\"" + logo + "\" alt=\"\" width=\"32\" height=\"32\">",
                    Markdown.link(links.to(solution)),
                    Markdown.cell(solution.facts().published()),
                    Markdown.cell(solution.facts().publisher()));
        }
        return table;
    }

    @Override
    public String template() {
        return "solutions-index";
    }
}
