package io.github.sentinelcontent.packaging;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML: CommonMark, tables, and lists that are counted by letters. */
final class MarkdownHtml {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AlphabeticalLists.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private MarkdownHtml() {}

    /** Returns HTML that ends with a line feed. */
    static String of(String markdown) {
        return AlphabeticalLists.unmarked(RENDERER.render(PARSER.parse(AlphabeticalLists.marked(markdown))));
    }
}
