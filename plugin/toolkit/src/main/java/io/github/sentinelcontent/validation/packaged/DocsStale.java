package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.PageList;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.ReadLimits;
import io.github.sentinelcontent.source.RelativePath;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Pages that are kept beside the content say what the content says.
 *
 * <p>The goal that writes them leaves a list of them with the digest of each page and of the content of each solution.
 * Pages of several solutions have common indexes, so that single pages are judged in the pages of one solution only.
 */
final class DocsStale implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-PKG-004", "docs-stale", "documentation pages that are kept were made from the content as it is");

    /** Where pages are kept, in the folder of a solution or in the one around the solutions. */
    private static final List<String> FOLDERS =
            List.of("docs", "Docs", "documentation", "Documentation", "sentinel-docs");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Solution solution = context.solution();
        check(solution, solution.folder(), reporter);
        context.repository()
                .home()
                .flatMap(home -> open(home, solution.folder().root()))
                .ifPresent(home -> check(solution, home, reporter));
    }

    private static Optional<SourceFolder> open(Path home, Path solution) {
        try {
            return Optional.of(SourceFolder.open(home, RelativePath.between(solution, home), ReadLimits.DEFAULT));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void check(Solution solution, SourceFolder folder, Reporter reporter) {
        for (String name : FOLDERS) {
            if (folder.folders("").contains(name)) {
                folder.read(name + "/" + PageList.NAME)
                        .asFile()
                        .ifPresent(file -> check(solution, folder, name, file, reporter));
            }
        }
    }

    private static void check(Solution solution, SourceFolder folder, String name, SourceFile file, Reporter reporter) {
        PageList list = PageList.read(file.text());
        Optional<PageList.Entry> own = list.solution(solution.folderName());
        if (own.isEmpty()) {
            return;
        }
        if (!own.get().digest().equals(PageList.digest(solution))) {
            reporter.report(
                    place(file, own.get()),
                    "the pages in " + name + " were made before the content of the solution changed",
                    "run the goal docs again");
        } else if (list.solutions().size() == 1) {
            for (PageList.Entry page : list.pages()) {
                checkPage(folder, name, file, page, reporter);
            }
        }
    }

    private static void checkPage(
            SourceFolder folder, String name, SourceFile file, PageList.Entry page, Reporter reporter) {
        Optional<SourceFile> text = folder.read(name + "/" + page.path()).asFile();
        if (text.isEmpty()) {
            reporter.report(place(file, page), "the page " + page.path() + " is missing", "run the goal docs again");
        } else if (!PageList.digest(text.get().text()).equals(page.digest())) {
            reporter.report(
                    text.get().location(),
                    "the page is not as it was made from the content",
                    "run the goal docs again; what is written by hand belongs into the content");
        }
    }

    private static SourceLocation place(SourceFile file, PageList.Entry entry) {
        return file.location(file.offset(entry.line(), 1), file.offset(entry.line(), 1));
    }
}
