package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.SourceFile;
import java.util.List;
import java.util.Locale;

/** The README.md of a solution as part of its page. */
final class ReadmeText {
    private static final int LENGTH = 3000;

    private ReadmeText() {}

    /** The text without its title, cut at a line end when it is long; empty without a file. */
    static String of(Solution solution, SourceUrls urls) {
        return solution.folder().filesIn("").stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals("readme.md"))
                .findFirst()
                .flatMap(name -> solution.folder().read(name).asFile())
                .map(file -> text(file, urls, solution.folderName()))
                .orElse("");
    }

    /** What a link to a heading leads to may be cut off here; the file has it. */
    private static String text(SourceFile file, SourceUrls urls, String folder) {
        String kept = cut(withoutTitle(PageText.lines(file.text()).strip()));
        return RelativeLinks.absolute(kept, urls, folder).replace("](#", "](" + urls.file(folder, file.path()) + "#");
    }

    private static String withoutTitle(String text) {
        if (!text.startsWith("# ")) {
            return text;
        }
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end).strip();
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = text.lastIndexOf('\n', LENGTH);
        String kept = end <= 0 ? "" : text.substring(0, end).stripTrailing();
        return kept + (hasOpenFence(kept) ? "\n```" : "") + "\n\n*The text is longer; see the file in the repository.*";
    }

    private static boolean hasOpenFence(String text) {
        List<String> fences =
                text.lines().filter(line -> line.strip().startsWith("```")).toList();
        return fences.size() % 2 == 1;
    }
}
