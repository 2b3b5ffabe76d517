package io.github.sentinelcontent.validation.datafile;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.SolutionDataFile;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** The package takes the address of the author from here. */
final class AuthorForm extends DataFileCheck {
    private static final CheckInfo INFO =
            CheckInfo.warning("SEN-SD-007", "author-form", "Author has the form 'Name - e-mail address'");

    private static final Pattern FORM = Pattern.compile("\\S.* - \\S+@\\S+\\.\\S+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    AuthorForm() {
        super(INFO);
    }

    @Override
    void check(SolutionDataFile file, MappingNode root, SolutionContext context, Reporter reporter) {
        root.scalar("Author").filter(node -> !node.isNull()).ifPresent(node -> {
            String author = node.text();
            if (FORM.matches(author)) {
                return;
            }
            String message = "Author '" + author + "' does not have the form 'Name - e-mail address'";
            Optional<String> address = supportAddress(context).filter(found -> isName(author));
            if (address.isPresent()) {
                reporter.reportMendable(node, message, author.strip() + " - " + address.get());
            } else {
                reporter.report(node, message, "write 'Contoso - content@example.com'");
            }
        });
    }

    private static boolean isName(String author) {
        return !author.isBlank() && !author.contains("@") && !author.contains(" - ");
    }

    private static Optional<String> supportAddress(SolutionContext context) {
        return context.solution()
                .metadata()
                .flatMap(metadata -> metadata.support("email"))
                .map(String::strip)
                .filter(ADDRESS::matches);
    }
}
