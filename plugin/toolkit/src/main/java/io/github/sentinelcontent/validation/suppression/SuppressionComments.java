package io.github.sentinelcontent.validation.suppression;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.SuppressedFinding.By;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Checks;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.configuration.ConfigurationChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads comments such as {@code # sentinel-disable SEN-AR-026: reason} in YAML files.
 *
 * <p>At the end of a line the comment is for that line, on a line of its own for the next one that is not a comment. Where
 * that line begins a text of several lines, it is for all of them. {@code sentinel-disable-file} is for the whole file.
 */
public final class SuppressionComments {
    private static final String WORD = "sentinel-disable";
    private static final Pattern COMMENT = Pattern.compile("#[ \\t]*" + WORD + "(-file)?\\b([^\\r\\n]*)");
    private static final Pattern IDS = Pattern.compile("[ \\t]*([^:]*)(?::(.*))?");

    private final SourceFile file;
    private final String prefix;
    private final Reporter knownCheck;
    private final Reporter reasons;
    private final List<Suppression> found = new ArrayList<>();

    private SuppressionComments(SourceFile file, String prefix, Consumer<Finding> sink) {
        this.file = file;
        this.prefix = prefix;
        this.knownCheck = new Reporter(ConfigurationChecks.KNOWN_CHECK, sink);
        this.reasons = new Reporter(ConfigurationChecks.REASON, sink);
    }

    /**
     * Reads the comments of a file; files other than YAML have none.
     *
     * @param prefix what the paths of findings have before the path of the file
     * @param sink receives comments without reason or with an unknown check; they suppress nothing
     */
    public static List<Suppression> read(SourceFile file, String prefix, Consumer<Finding> sink) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        if (!file.text().contains(WORD) || !name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return List.of();
        }
        return new SuppressionComments(file, prefix, sink).read();
    }

    private List<Suppression> read() {
        CommentLines lines = new CommentLines(file);
        Matcher comment = COMMENT.matcher(file.text());
        while (comment.find()) {
            if (lines.isComment(comment.start())) {
                read(comment, lines);
            }
        }
        return found;
    }

    private void read(Matcher comment, CommentLines lines) {
        SourceLocation at = file.location(comment.start(), comment.end()).withPrefix(prefix);
        Matcher parts = IDS.matcher(comment.group(2));
        String ids = parts.matches() ? parts.group(1).strip() : "";
        String reason =
                parts.matches() && parts.group(2) != null ? parts.group(2).strip() : "";
        if (ids.isEmpty()) {
            knownCheck.report(at, "the comment names no check", "write # " + WORD + " SEN-AR-026: <reason>");
            return;
        }
        if (reason.isEmpty()) {
            reasons.report(
                    at,
                    "the suppression of " + ids + " has no reason and suppresses nothing",
                    "write # " + WORD + " " + ids + ": <reason>");
            return;
        }
        int from = 1;
        int to = Integer.MAX_VALUE;
        if (comment.group(1) == null) {
            from = coveredLine(at);
            to = lines.lastLineOfValue(from);
        }
        for (String id : ids.split("[,\\s]+")) {
            add(id, reason, at, from, to);
        }
    }

    /** The line of the comment, or else the next one with content. */
    private int coveredLine(SourceLocation at) {
        int line = at.line();
        String before = file.line(line).substring(0, at.column() - 1);
        if (!before.isBlank()) {
            return line;
        }
        do {
            line++;
        } while (line <= file.lineCount() && isEmpty(file.line(line).strip()));
        return line;
    }

    private static boolean isEmpty(String line) {
        return line.isEmpty() || line.startsWith("#");
    }

    private void add(String id, String reason, SourceLocation at, int from, int to) {
        if (!Checks.ids().contains(id)) {
            knownCheck.report(
                    at,
                    "there is no check '" + id + "'",
                    NearestName.of(id, Checks.ids())
                            .map(name -> "did you mean '" + name + "'?")
                            .orElse("sentinel:explain lists all checks"));
            return;
        }
        String path = at.file();
        found.add(new Suppression(id, reason, By.COMMENT, at, (finding, sources) -> {
            SourceLocation place = finding.location();
            return place.file().equals(path) && place.line() >= from && place.line() <= to;
        }));
    }
}
