package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.output.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes a run as one HTML page that needs no other file: counts, findings with the lines at fault, help pages. It can be
 * read without script; the script filters by severity, check and text.
 */
public final class HtmlReport {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final RunResult result;
    private final Map<String, RuleDescription> checks;
    private final Set<String> explained;
    private final StringBuilder page = new StringBuilder();

    private HtmlReport(RunResult result) {
        this.result = result;
        this.checks = result.checksById();
        this.explained = result.findings().list().stream()
                .map(Finding::id)
                .filter(checks::containsKey)
                .collect(Collectors.toSet());
    }

    /** Writes the page to a file, whose folder is made if need be. */
    public static void write(RunResult result, Path target) throws IOException {
        WholeFile.write(target, toHtml(result));
    }

    /** Returns the page; it ends in a line feed. */
    public static String toHtml(RunResult result) {
        return new HtmlReport(result).print();
    }

    private String print() {
        String title = "Validation of " + escape(result.title());
        List<CheckCount> counts = CheckCount.of(result.findings());
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
        page.append("<title>").append(title).append("</title>\n<style>\n");
        page.append(resource("report.css")).append("</style>\n</head>\n<body>\n<header>\n<h1>");
        page.append(title).append("</h1>\n<p class=\"quiet\">");
        page.append(escape(RunSummary.counts(result))).append("</p>\n</header>\n<main>\n");
        countTable(counts);
        filter(counts);
        findings();
        suppressed();
        helpPages(counts);
        page.append("</main>\n<script>\n").append(resource("report.js")).append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private void countTable(List<CheckCount> counts) {
        if (counts.isEmpty()) {
            page.append("<p>Nothing was found.</p>\n");
            return;
        }
        page.append("<details>\n<summary>").append(RunSummary.count(counts.size(), "check"));
        page.append(" with findings</summary>\n<table>\n<thead><tr><th scope=\"col\">Check</th>");
        for (String column : List.of("Errors", "Warnings", "Info")) {
            page.append("<th scope=\"col\" class=\"number\">").append(column).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (CheckCount count : counts) {
            page.append("<tr><td>").append(link(count.id(), count.name())).append("</td>");
            for (int number : new int[] {count.errors(), count.warnings(), count.infos()}) {
                page.append("<td class=\"number\">").append(number).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n</details>\n");
    }

    /** Without script the form would do nothing; the script shows it. */
    private void filter(List<CheckCount> counts) {
        page.append("<form id=\"filter\" role=\"search\" aria-label=\"Filter findings\" hidden>\n<fieldset>");
        page.append("<legend>Severity</legend>\n");
        for (Severity severity : Severity.values()) {
            page.append("<label><input type=\"checkbox\" name=\"severity\" value=\"")
                    .append(severity.word());
            page.append("\" checked> ").append(severity.word()).append(" (");
            page.append(result.findings().count(severity)).append(")</label>\n");
        }
        page.append("</fieldset>\n<label class=\"field\">Check <select name=\"check\">");
        page.append("<option value=\"\">all</option>");
        counts.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(count -> page.append("<option value=\"")
                        .append(escape(count.id()))
                        .append("\">")
                        .append(escape(count.id() + " " + count.name()))
                        .append("</option>"));
        page.append("</select></label>\n<label class=\"field\">Text <input type=\"search\" name=\"text\"></label>\n");
        page.append("<output id=\"shown\" aria-live=\"polite\"></output>\n</form>\n");
    }

    private void findings() {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        result.findings()
                .list()
                .forEach(finding -> byFile.computeIfAbsent(result.path(finding), path -> new ArrayList<>())
                        .add(finding));
        byFile.forEach((file, findings) -> {
            page.append("<section class=\"file\">\n<h2>").append(escape(file)).append("</h2>\n<ol data-file=\"");
            page.append(escape(file)).append("\">\n");
            findings.forEach(this::finding);
            page.append("</ol>\n</section>\n");
        });
    }

    private void finding(Finding finding) {
        String severity = finding.severity().word();
        page.append("<li class=\"finding ")
                .append(severity)
                .append("\" data-severity=\"")
                .append(severity);
        page.append("\" data-check=\"")
                .append(escape(finding.id()))
                .append("\">\n<p><strong>")
                .append(severity);
        page.append("</strong> ");
        if (!finding.location().isWholeFile()) {
            page.append("<code>").append(finding.location().line()).append(':');
            page.append(finding.location().column()).append("</code> ");
        }
        page.append(escape(finding.message())).append("</p>\n");
        Excerpt.of(finding.location(), result.sources()).ifPresent(this::excerpt);
        if (finding.hint() != null) {
            page.append("<p>hint: ").append(escape(finding.hint())).append("</p>\n");
        }
        RuleDescription check = checks.get(finding.id());
        boolean upstream = finding.severity() == Severity.ERROR && check != null && check.upstream() != Upstream.PASSES;
        page.append("<p class=\"quiet\">").append(link(finding.id(), finding.name()));
        page.append(upstream ? ", on which the Azure-Sentinel repository fails too" : "")
                .append("</p>\n</li>\n");
    }

    private void excerpt(Excerpt excerpt) {
        page.append("<pre><span class=\"number\">").append(excerpt.line()).append(" | </span>");
        page.append(escape(excerpt.before())).append("<mark>");
        page.append(excerpt.marked().isEmpty() ? "&#8203;" : escape(excerpt.marked()))
                .append("</mark>");
        page.append(escape(excerpt.after().stripTrailing())).append("</pre>\n");
    }

    private void suppressed() {
        if (result.suppressed().isEmpty()) {
            return;
        }
        page.append(
                "<h2>Kept back</h2>\n<table>\n<thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Finding</th>");
        page.append("<th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        for (SuppressedFinding one : result.suppressed()) {
            page.append("<tr><td>").append(escape(result.path(one.finding()))).append(':');
            page.append(one.finding().location().line()).append("</td><td>");
            page.append(escape(one.finding().message())).append(' ');
            page.append(link(one.finding().id(), one.finding().name())).append("</td><td>");
            page.append(escape(one.reason())).append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    /** The pages of the checks that found something, to be read without a connection. */
    private void helpPages(List<CheckCount> counts) {
        if (counts.isEmpty()) {
            return;
        }
        page.append("<h2>Checks</h2>\n");
        counts.stream().map(CheckCount::id).sorted().map(checks::get).forEach(this::helpPage);
    }

    private void helpPage(RuleDescription check) {
        if (check == null) {
            return;
        }
        page.append("<details id=\"").append(escape(check.id())).append("\">\n<summary>");
        page.append(escape(check.id() + " " + check.name() + ": " + check.summary()))
                .append("</summary>\n");
        if (check.help() != null) {
            String text = check.help().markdown();
            page.append(HTML.render(MARKDOWN.parse(text.substring(text.indexOf('\n')))));
        }
        page.append("<p><a href=\"")
                .append(escape(result.help().of(check.id())))
                .append("\">");
        page.append(escape(check.id())).append(" on the web</a></p>\n</details>\n");
    }

    private String link(String id, String name) {
        String text = escape(id + " " + name);
        String target = explained.contains(id) ? "#" + id : result.help().of(id);
        return "<a href=\"" + escape(target) + "\">" + text + "</a>";
    }

    private static String escape(String text) {
        return XmlText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/templates/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
