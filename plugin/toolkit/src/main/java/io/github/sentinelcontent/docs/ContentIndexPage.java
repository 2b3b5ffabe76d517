package io.github.sentinelcontent.docs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The list of the types of content. */
record ContentIndexPage(String path, Navigation navigation, int items, DocsTable types) implements DocsPage {

    static ContentIndexPage of(DocsSite site) {
        List<ContentType> used = Arrays.stream(ContentType.values())
                .filter(type -> !site.items(type).isEmpty())
                .sorted(Comparator.comparing(
                        (ContentType type) -> -site.items(type).size()))
                .toList();
        DocsTable table = new DocsTable("Content Type", "Count", "Description");
        used.forEach(type -> table.add(
                Markdown.link(Link.to(type.plural(), "../" + type.listPage())),
                Integer.toString(site.items(type).size()),
                type.summary()));
        return new ContentIndexPage(
                "content/content-index.md",
                Navigation.index(site, 1, "Content"),
                site.items().size(),
                table);
    }

    @Override
    public String template() {
        return "content-index";
    }
}
