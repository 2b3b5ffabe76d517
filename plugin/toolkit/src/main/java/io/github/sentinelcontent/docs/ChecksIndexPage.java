package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.finding.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All checks, by the part of their id that names what they look at. */
record ChecksIndexPage(String path, Navigation navigation, int count, List<Section> sections) implements DocsPage {
    private static final String PATH = "checks/checks-index.md";

    /** A part of the page: the checks of one family. */
    record Section(String title, DocsTable table) {}

    static ChecksIndexPage of(DocsSite site) {
        Map<String, DocsTable> families = new TreeMap<>();
        List<RuleDescription> checks = site.options().checks();
        for (RuleDescription check : checks) {
            String family = check.id().substring(0, check.id().lastIndexOf('-'));
            families.computeIfAbsent(family, key -> new DocsTable("Check", "Name", "Severity", "What must hold"))
                    .add(
                            Markdown.link(Link.to(check.id(), check.id() + ".md")),
                            Markdown.inline(check.name()),
                            CheckPage.severity(check),
                            Markdown.inline(check.summary()));
        }
        List<Section> sections = families.entrySet().stream()
                .map(family -> new Section(family.getKey(), family.getValue()))
                .toList();
        return new ChecksIndexPage(PATH, Navigation.index(site, 1, ""), checks.size(), sections);
    }

    /** The link from pages of the root to this page, empty when the site goes without it. */
    static String linkOf(DocsSite site) {
        return site.options().checks().isEmpty() ? "" : Markdown.link(Link.to("Checks", PATH));
    }

    @Override
    public String template() {
        return "checks-index";
    }
}
