package io.github.sentinelcontent.validation.parser;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Queries call the alias; the package is made with the name. */
final class ParserAlias extends ParserCheck {
    ParserAlias() {
        super(CheckInfo.warning("SEN-PA-007", "alias", "FunctionAlias and FunctionName are the same"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        String name = parser.functionName().orElse("");
        if (parser.form() == ParserForm.YAML && !name.isEmpty()) {
            parser.root()
                    .flatMap(root -> root.scalar("FunctionAlias"))
                    .filter(alias -> !alias.isNull() && !alias.text().equals(name))
                    .ifPresent(alias -> reporter.reportMendable(
                            alias,
                            "FunctionAlias says '" + alias.text() + "', FunctionName says '" + name + "'",
                            name));
        }
    }
}
