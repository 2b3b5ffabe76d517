package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private static final SourceUrls URLS = new SourceUrls(DocsOptions.AZURE_SENTINEL);

    @Test
    void cellsDoNotBreakTables() {
        assertThat(Markdown.cell(" a | b\r\nc <d> ")).isEqualTo("a \\| b<br>c &lt;d>");
    }

    @Test
    void linksKeepBracketsInPairs() {
        assertThat(Markdown.link(Link.to("[x] y", "a.md"))).isEqualTo("[[x] y](a.md)");
        assertThat(Markdown.link(Link.to("x] y", "a.md"))).isEqualTo("[x\\] y](a.md)");
        assertThat(Markdown.link(Link.to("C#", "c#.md").marked(" ⚠️"))).isEqualTo("[C#](c%23.md) ⚠️");
        assertThat(Markdown.link(Link.toCode("T", ""))).isEqualTo("`T`");
        assertThat(Markdown.links(List.of(), ", ")).isEqualTo("-");
    }

    @Test
    void fencesAreLongerThanThoseInTheText() {
        assertThat(Markdown.fence("kusto", "a")).isEqualTo("```kusto\na\n```");
        assertThat(Markdown.fence("kusto", "print '```'")).isEqualTo("````kusto\nprint '```'\n````");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "[a](b.md) ~ [a](https://github.com/Azure/Azure-Sentinel/blob/master/Solutions/A%20B/b.md)",
                "![a](./i/b.png) ~ ![a](https://raw.githubusercontent.com/Azure/Azure-Sentinel/master/Solutions/A%20B/i/b.png)",
                "[a](/Logos/x.svg) ~ [a](https://raw.githubusercontent.com/Azure/Azure-Sentinel/master/Logos/x.svg)",
                "<img src=\"b.png\"> ~ <img src=\"https://raw.githubusercontent.com/Azure/Azure-Sentinel/master/Solutions/A%20B/b.png\">",
                "[a](https://example.com/x) ~ [a](https://example.com/x)",
                "[a](mailto:b@example.com) [c](#d) ~ [a](mailto:b@example.com) [c](#d)"
            })
    void relativeLinksLeadToTheRepository(String markdown, String expected) {
        assertThat(RelativeLinks.absolute(markdown, URLS, "A B")).isEqualTo(expected);
    }
}
