package io.github.sentinelcontent.validation.general;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A link that is none, or that leads to a file that the checkout does not have. Nothing is fetched. */
final class DeadLink implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-GEN-011", "dead-link", "links of data file and connectors are whole and lead to files that exist");

    private static final Pattern LINK = Pattern.compile("https?:[^\\s\"'<>)\\]\\\\`]*");
    private static final Pattern WHOLE =
            Pattern.compile("https?://([\\w.-]+|\\{[^}]*\\}|\\[[^]]*)(:\\d+)?([/?#{$].*)?");
    private static final Pattern TARGET = Pattern.compile("\\]\\(\\s*((?:www\\.|https?//|https?;//|htps?://|ttps?://"
            + "|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|net|org|io)/)[^)\\s]*)");
    private static final Pattern RAW = Pattern.compile(
            "https://raw\\.githubusercontent\\.com/Azure/Azure-Sentinel/(?:refs/heads/)?(?:master|main)/([^?#]+)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Solution solution = context.solution();
        solution.dataFile()
                .flatMap(file -> file.document().mapping())
                .ifPresent(root -> check(root, context, reporter));
        solution.items(DataConnector.class)
                .forEach(connector -> connector.root().ifPresent(root -> check(root, context, reporter)));
    }

    private static void check(DocumentNode root, SolutionContext context, Reporter reporter) {
        for (KeyedScalar text : KeyedScalar.of(root)) {
            if (text.key().equals("Logo")) {
                continue; // SEN-SD-009 looks at it
            }
            if (!text.node().text().contains("http") && !text.node().text().contains("](")) {
                continue;
            }
            checkTargets(text.node(), reporter);
            Matcher matcher = LINK.matcher(text.node().text());
            while (matcher.find()) {
                check(matcher.group(), matcher.start(), text.node(), context, reporter);
            }
        }
    }

    private static void checkTargets(ScalarNode node, Reporter reporter) {
        Matcher matcher = TARGET.matcher(node.text());
        while (matcher.find()) {
            reporter.report(
                    node.locate(matcher.start(1), matcher.group(1).length()),
                    "'" + matcher.group(1) + "' is no whole address",
                    "begin it with https://");
        }
    }

    private static void check(String link, int start, ScalarNode node, SolutionContext context, Reporter reporter) {
        SourceLocation place = node.locate(start, link.length());
        String stripped = link.replaceAll("[.,;:*]+$", "");
        if (!WHOLE.matches(stripped)) {
            if (stripped.length() > "https://".length()) {
                reporter.report(place, "'" + link + "' is no whole address", "write https://, host and path");
            }
            return;
        }
        Matcher raw = RAW.matcher(stripped);
        if (raw.find()
                && namesFile(raw.group(1))
                && isMissing(URLDecoder.decode(raw.group(1).replace("+", "%2B"), StandardCharsets.UTF_8), context)) {
            reporter.report(place, "link not found: there is no file " + raw.group(1), "correct the path");
        }
    }

    /** A path with a blank is cut at it. */
    private static boolean namesFile(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    /** A file of this solution, or of a folder of the checkout that is there. */
    private static boolean isMissing(String path, SolutionContext context) {
        String own = "Solutions/" + context.solution().folderName() + "/";
        if (path.startsWith(own)) {
            return !context.solution()
                    .folder()
                    .resolve(path.substring(own.length()))
                    .isFile();
        }
        String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return context.repository()
                .checkout()
                .filter(checkout -> !checkout.filesIn(parent).isEmpty())
                .filter(checkout -> !checkout.resolve(path).isFile())
                .isPresent();
    }
}
