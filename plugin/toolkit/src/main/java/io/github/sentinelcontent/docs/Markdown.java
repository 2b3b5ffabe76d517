package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Writes values as Markdown so that no value breaks the structure of a page. */
final class Markdown {
    private Markdown() {}

    /** A text as the cell of a table; line breaks become {@code <br>}. */
    static String cell(String text) {
        return escaped(PageText.lines(text).strip()).replace("\n", "<br>");
    }

    /** A text inside a line. */
    static String inline(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** Bars end a cell, an opening angle bracket begins HTML; everything else is left as authors wrote it. */
    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    /** A name in code. */
    static String code(String text) {
        String line = text.replaceAll("\\s+", " ").strip().replace("|", "\\|");
        if (line.isEmpty()) {
            return "";
        }
        return line.indexOf('`') < 0 ? "`" + line + "`" : "`` " + line + " ``";
    }

    static String link(Link link) {
        String text = link.code() ? code(link.text()) : inline(link.text());
        String shown = link.target().isEmpty() || text.isEmpty()
                ? text
                : "[" + balanced(text, link.code()) + "](" + link.target().replace("#", "%23") + ")";
        return shown + link.mark();
    }

    /** Brackets in pairs are allowed in the text of a link, single ones end it. */
    private static String balanced(String text, boolean code) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        return depth == 0 || code ? text : text.replace("[", "\\[").replace("]", "\\]");
    }

    /** Links one after the other; a hyphen when there is none. */
    static String links(List<Link> links, String separator) {
        return links.isEmpty() ? "-" : links.stream().map(Markdown::link).collect(Collectors.joining(separator));
    }

    /** An address that is its own text. */
    static String address(String url) {
        String safe = url.strip()
                .replace(" ", "%20")
                .replace("|", "%7C")
                .replace("<", "%3C")
                .replace(">", "%3E");
        return "[" + safe + "](" + safe + ")";
    }

    /** A block of code; the fence is longer than any in the text. */
    static String fence(String language, String text) {
        int longest = 0;
        int run = 0;
        for (char c : text.toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + language + "\n" + text + "\n" + fence;
    }
}
