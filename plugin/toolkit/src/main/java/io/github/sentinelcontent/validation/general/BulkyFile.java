package io.github.sentinelcontent.validation.general;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the folders of content should not hold. */
final class BulkyFile implements Check {
    private static final long MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 16;
    private static final int SAMPLE_BYTES = 4096;
    private static final CheckInfo INFO = ForeignFile.INFO;
    private static final Set<ContentKind> TEXT = EnumSet.of(
            ContentKind.ANALYTIC_RULE,
            ContentKind.HUNTING_QUERY,
            ContentKind.PARSER,
            ContentKind.WATCHLIST,
            ContentKind.SUMMARY_RULE,
            ContentKind.SAVED_SEARCH);
    private static final Pattern BINARY = Pattern.compile(
            "(?i).*\\.(zip|gz|7z|rar|exe|dll|bin|jar|class|png|jpe?g|gif|bmp|ico|pdf|docx?|xlsx?|pptx?|vsdx?|mp4|evtx|pcap)");
    private static final Pattern READ = Pattern.compile("(?i).*\\.(ya?ml|json|csv)");
    private static final Pattern LEFT_OVER =
            Pattern.compile("(?i)(.*/)?(.*\\.py[co]|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");
    private static final Set<String> LEFT_OVER_FOLDERS = Set.of("node_modules", "__pycache__");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        SourceFolder folder = context.solution().folder();
        for (String path : folder.files()) {
            fault(path, folder)
                    .ifPresent(fault -> reporter.report(
                            Severity.WARNING, SourceLocation.ofFile(path), fault, "leave it out of the solution"));
        }
        checkFolders("", folder, DEEPEST, reporter);
    }

    private static void checkFolders(String parent, SourceFolder folder, int depth, Reporter reporter) {
        for (String name : folder.folders(parent)) {
            String path = parent.isEmpty() ? name : parent + "/" + name;
            if (LEFT_OVER_FOLDERS.contains(name)) {
                reporter.report(
                        Severity.WARNING,
                        SourceLocation.ofFile(path),
                        "the folder " + name + " is made by tools",
                        "leave it out of the solution");
            } else if (depth > 0 && !name.startsWith(".")) {
                checkFolders(path, folder, depth - 1, reporter);
            }
        }
    }

    private static Optional<String> fault(String path, SourceFolder folder) {
        if (LEFT_OVER.matches(path)) {
            return Optional.of("the file is left over from a tool or system");
        }
        int slash = path.indexOf('/');
        Optional<ContentKind> kind = slash < 0 ? Optional.empty() : ContentKind.ofFolder(path.substring(0, slash));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean binary = BINARY.matches(path) || !READ.matches(path) && holdsNul(folder, path);
        if (TEXT.contains(kind.get()) && binary) {
            return Optional.of("a binary file in a folder of texts");
        }
        long size = size(folder, path);
        return size > MOST_BYTES ? Optional.of("the file has " + size + " bytes, more than 1 MB") : Optional.empty();
    }

    /** What is read as text is looked at while it is read. */
    private static boolean holdsNul(SourceFolder folder, String path) {
        try (InputStream in = Files.newInputStream(folder.root().resolve(path))) {
            for (byte one : in.readNBytes(SAMPLE_BYTES)) {
                if (one == 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isLeftOver(String path) {
        return LEFT_OVER.matches(path);
    }

    private static long size(SourceFolder folder, String path) {
        try {
            return Files.size(folder.root().resolve(path));
        } catch (IOException e) {
            return 0;
        }
    }
}
