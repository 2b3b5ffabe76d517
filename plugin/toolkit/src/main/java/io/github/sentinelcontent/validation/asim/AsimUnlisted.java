package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SharedFileCheck;
import io.github.sentinelcontent.validation.SolutionContext;

/** ASIM parsers come with the service and are deployed apart; the packaging tool does not know their form. */
final class AsimUnlisted implements Check, SharedFileCheck {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-ASIM-007",
            "not-in-data-file",
            "no data file lists an ASIM parser, whose ARM template and change log are kept up");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (Parser parser : context.solution().items(Parser.class)) {
            if (parser.form() == ParserForm.ASIM && parser.file().entry() != null) {
                reporter.report(
                        parser.file().entry().location(),
                        "the data file lists the ASIM parser '" + parser.path() + "'",
                        "remove it from the list");
            }
        }
    }

    @Override
    public void check(SolutionRepository repository, Catalog shared, Reporter reporter) {
        repository.checkout().ifPresent(checkout -> {
            AsimCopies copies = new AsimCopies(checkout, reporter);
            repository
                    .asimParsers()
                    .forEach(parser -> parser.root().ifPresent(root -> copies.check(new AsimParser(parser, root))));
        });
    }
}
