package io.github.sentinelcontent.validation.datafile;

import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;

/** Upstream's packager looks for the content in the folder named like the solution. */
final class NameIsFolder extends DataFileCheck {
    private static final CheckInfo INFO =
            CheckInfo.warning("SEN-SD-002", "name-is-folder", "Name equals the name of the folder, punctuation aside");

    NameIsFolder() {
        super(INFO);
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        file.root().flatMap(mapping -> mapping.scalar("Name")).ifPresent(name -> {
            if (!letters(name.text()).equals(letters(context.solution().folderName()))) {
                reporter.reportMendable(
                        INFO.severity(),
                        name.location(),
                        "Name is '" + name.text() + "', the folder is '"
                                + context.solution().folderName() + "'",
                        "give both the same name",
                        context.solution().folderName());
            } else if (!name.text().matches("[A-Za-z0-9 ]{1,100}")) {
                reporter.report(
                        Severity.INFO,
                        name.location(),
                        "Name '" + name.text() + "' has characters other than letters, digits and blanks, or is long",
                        null);
            }
        });
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
