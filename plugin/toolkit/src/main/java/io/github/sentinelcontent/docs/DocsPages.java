package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;

/** The list of all pages: one line per kind of page. */
final class DocsPages {
    private DocsPages() {}

    static List<DocsPage> of(DocsSite site) {
        List<DocsPage> pages = new ArrayList<>();
        pages.add(HomePage.of(site));
        pages.add(SolutionsIndexPage.of(site));
        pages.add(ConnectorsIndexPage.of(site));
        pages.add(TablesIndexPage.of(site));
        pages.add(ContentIndexPage.of(site));
        pages.add(ParsersIndexPage.of(site));
        pages.add(AsimIndexPage.of(site));
        pages.add(AsimProductsPage.of(site));
        pages.add(StatisticsPage.of(site));
        if (site.options().kqlSupport()) {
            pages.add(KqlSupportPage.of(site));
        }
        if (!site.options().checks().isEmpty()) {
            pages.add(ChecksIndexPage.of(site));
            site.options().checks().forEach(check -> pages.add(CheckPage.of(site, check)));
        }
        pages.addAll(ContentTypePage.all(site));
        pages.addAll(RuleLetterPage.all(site));
        site.solutions().forEach(solution -> pages.add(SolutionPage.of(site, solution)));
        site.connectors().forEach(connector -> pages.add(ConnectorPage.of(site, connector)));
        site.tables().forEach(table -> pages.add(TablePage.of(site, table)));
        site.items()
                .forEach(item -> pages.add(
                        item.type() == ContentType.PARSER ? ParserPage.of(site, item) : ItemPage.of(site, item)));
        site.asimParsers().forEach(parser -> pages.add(AsimParserPage.of(site, parser)));
        return pages;
    }
}
