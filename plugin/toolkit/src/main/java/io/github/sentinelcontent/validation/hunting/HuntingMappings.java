package io.github.sentinelcontent.validation.hunting;

import io.github.sentinelcontent.content.EntityMapping.FieldMapping;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.rule.EntityTypes;
import io.github.sentinelcontent.validation.rule.MappedEntity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Entities of bookmarks are built as those of alerts; the schema checks the outer form. What only makes an entity
 * useless is a warning: packages carry no mappings of hunting queries, and merged ones have such faults.
 */
final class HuntingMappings extends HuntingCheck {
    HuntingMappings() {
        super(CheckInfo.error("SEN-HQ-010", "mappings", "The entity mappings of a hunting query are those of a rule"));
    }

    @Override
    void check(HuntingQuery query, SolutionContext context, Reporter reporter) {
        for (MappedEntity entity : MappedEntity.of(query)) {
            List<String> known = new ArrayList<>(entity.type().identifiers());
            known.addAll(entity.type().newerIdentifiers());
            Set<String> seen = new HashSet<>();
            for (FieldMapping field : entity.fields()) {
                ScalarNode identifier = field.identifier().orElseThrow();
                if (!known.contains(identifier.text())) {
                    reporter.report(
                            Severity.WARNING,
                            identifier.location(),
                            "'" + identifier.text() + "' is no identifier of "
                                    + entity.type().name() + "; it has " + String.join(", ", known),
                            NearestName.ofList(identifier.text(), known)
                                    .map(name -> "did you mean '" + name + "'?")
                                    .orElse(null));
                } else if (!seen.add(identifier.text())) {
                    reporter.report(
                            identifier,
                            "identifier '" + identifier.text() + "' is already mapped for this entity",
                            null);
                }
            }
            if (entity.isJudged() && !entity.hasOneOf(entity.type().required())) {
                reporter.report(
                        Severity.WARNING,
                        entity.typeNode().location(),
                        entity.type().name() + " is mapped by " + String.join(", ", entity.identifiers())
                                + " only, but needs "
                                + EntityTypes.describe(entity.type().required()),
                        null);
            }
        }
    }
}
