package io.github.sentinelcontent.validation.parser;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on each parser of a solution; those of ASIM have checks of their own. */
abstract class ParserCheck implements Check {
    private final CheckInfo info;

    ParserCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (Parser parser : context.solution().items(Parser.class)) {
            if (parser.form() != ParserForm.ASIM) {
                check(parser, context, reporter);
            }
        }
    }

    abstract void check(Parser parser, SolutionContext context, Reporter reporter);
}
