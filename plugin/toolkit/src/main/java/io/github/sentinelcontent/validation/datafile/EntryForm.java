package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.content.DataFileSection;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Set;

/** Other forms work with some versions of the packager only. */
final class EntryForm extends DataFileCheck {
    EntryForm() {
        super(CheckInfo.warning(
                "SEN-SD-012", "entry-form", "entries are paths of this solution, each once, with forward slashes"));
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (DataFileSection section : file.sections()) {
            for (DataFileEntry entry : section.entries()) {
                check(entry, seen, reporter);
            }
        }
    }

    private static void check(DataFileEntry entry, Set<String> seen, Reporter reporter) {
        String text = entry.text();
        String clean = text.strip().replace('\\', '/').replaceFirst("^/+", "");
        if (entry.target().status() == ResolvedPath.Status.OUTSIDE) {
            reporter.report(
                    entry.node(),
                    "'" + text + "' lies outside of the solution",
                    "list files of this solution, by their path from its folder");
        } else if (!text.equals(clean)) {
            reporter.reportMendable(
                    entry.node(), "'" + text + "' begins with a slash, has a backslash or blanks around it", clean);
        }
        if (!seen.add(clean)) {
            reporter.report(entry.node(), "'" + text + "' is listed twice", "remove one of them");
        }
    }
}
