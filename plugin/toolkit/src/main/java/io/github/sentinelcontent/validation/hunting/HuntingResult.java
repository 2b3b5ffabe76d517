package io.github.sentinelcontent.validation.hunting;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The portal recognises entities and times of a hunting result by their names. */
final class HuntingResult extends HuntingCheck {
    private static final Pattern ENTITY = Pattern.compile("(?i).*(host|computer|device|account|user|upn|ip|address).*");
    private static final Set<String> OLD_TIMES = Set.of("StartTimeUtc", "EndTimeUtc");

    HuntingResult() {
        super(CheckInfo.warning(
                "SEN-HQ-012", "result-entities", "The result of a hunting query has a host, an account or an address"));
    }

    @Override
    void check(HuntingQuery query, SolutionContext context, Reporter reporter) {
        Optional<QueryFacts> facts = query.queries().stream().findFirst().map(context::facts);
        if (facts.isEmpty() || !facts.get().compiled().isCorrect()) {
            return;
        }
        RowSchema schema = facts.get().compiled().schema();
        boolean entity = schema.names().stream().anyMatch(ENTITY::matches);
        if (!schema.isOpen() && !entity && !schema.names().isEmpty()) {
            reporter.report(
                    facts.get().query().node(),
                    "the result has no host, account or address (" + names(schema) + ")",
                    "return Host, Account or IP");
        }
        for (String time : OLD_TIMES) {
            if (schema.find(time).isPresent()) {
                reporter.report(
                        place(facts.get(), time),
                        "column '" + time + "' has the old name",
                        "write " + time.replace("Utc", ""));
            }
        }
    }

    private static SourceLocation place(QueryFacts facts, String name) {
        int at = facts.query().text().lastIndexOf(name);
        return at < 0 ? facts.query().node().location() : facts.query().node().locate(at, name.length());
    }

    private static String names(RowSchema schema) {
        List<String> names = schema.names();
        return names.size() > 8 ? String.join(", ", names.subList(0, 8)) + ", …" : String.join(", ", names);
    }
}
