package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SharedFileCheck;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** A check on each ASIM parser, be it in a solution or in the folders {@code Parsers/ASim…} of a checkout. */
abstract class AsimCheck implements Check, SharedFileCheck {
    private final CheckInfo info;

    AsimCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        check(AsimSurroundings.of(context), reporter);
    }

    @Override
    public final void check(SolutionRepository repository, Catalog shared, Reporter reporter) {
        check(AsimSurroundings.of(repository, shared), reporter);
    }

    private void check(AsimSurroundings surroundings, Reporter reporter) {
        for (Parser parser : surroundings.all()) {
            Optional<MappingNode> root = parser.root();
            if (parser.form() == ParserForm.ASIM && root.isPresent()) {
                check(new AsimParser(parser, root.get()), surroundings, reporter);
            }
        }
    }

    /** Looks at one parser. */
    abstract void check(AsimParser parser, AsimSurroundings surroundings, Reporter reporter);
}
