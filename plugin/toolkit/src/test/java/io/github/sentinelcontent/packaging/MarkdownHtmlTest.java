package io.github.sentinelcontent.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownHtmlTest {

    @Test
    void countsByLetters() {
        assertThat(MarkdownHtml.of("Needs:\n\na. one\nb. two\n"))
                .isEqualTo("<p>Needs:</p>\n<ol type=\"a\">\n<li>one</li>\n<li>two</li>\n</ol>\n");
    }

    @Test
    void makesParagraphsOfItemsWithBlankLinesBetween() {
        assertThat(MarkdownHtml.of("a. one\n\nb. two\n"))
                .isEqualTo("<ol type=\"a\">\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ol>\n");
    }

    @Test
    void countsByRomanNumbers() {
        assertThat(MarkdownHtml.of("i. one\nii. two\niii. three\n"))
                .isEqualTo("<ol type=\"i\">\n<li>one</li>\n<li>two</li>\n<li>three</li>\n</ol>\n");
    }

    @Test
    void takesALoneLetterAfterHForALetter() {
        assertThat(MarkdownHtml.of("g. one\nh. two\ni. three\n"))
                .isEqualTo("<ol start=\"7\" type=\"a\">\n<li>one</li>\n<li>two</li>\n<li>three</li>\n</ol>\n");
    }

    @Test
    void nestsLists() {
        assertThat(MarkdownHtml.of("1. outer\n\n   a. inner\n"))
                .isEqualTo("<ol>\n<li>\n<p>outer</p>\n<ol type=\"a\">\n<li>inner</li>\n</ol>\n</li>\n</ol>\n");
    }

    @Test
    void leavesInitialsInTextAlone() {
        assertThat(MarkdownHtml.of("written by\nJ. Doe\n")).isEqualTo("<p>written by\nJ. Doe</p>\n");
    }

    @Test
    void rendersTables() {
        assertThat(MarkdownHtml.of("| a |\n|---|\n| b |\n")).contains("<table>");
    }
}
