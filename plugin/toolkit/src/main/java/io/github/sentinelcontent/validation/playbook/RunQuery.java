package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.stream.Stream;

/** A query with a fault stops the logic app in the middle of its steps. */
final class RunQuery extends PlaybookCheck {
    RunQuery() {
        super(CheckInfo.warning(
                "SEN-PB-014", "queries", "the KQL of a step that runs a query parses, and its names resolve"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        for (PlaybookTexts.Filled query : PlaybookTexts.of(context).queries(playbook)) {
            Stream.concat(query.faults().stream(), query.misnomers().stream())
                    .forEach(fault -> reporter.report(
                            query.facts().locate(fault.start(), fault.end()),
                            fault.message() + " (in the action " + query.action() + ")",
                            fault.hint()));
        }
    }
}
