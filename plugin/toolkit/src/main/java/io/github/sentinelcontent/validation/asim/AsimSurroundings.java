package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands beside an ASIM parser.
 *
 * @param all the parsers beside it and itself
 * @param catalog the names that its query may use
 * @param facts gives the compiled query of a parser
 * @param samples sample data
 */
record AsimSurroundings(
        List<Parser> all, Catalog catalog, Function<Parser, Optional<QueryFacts>> facts, AsimSamples samples) {

    static AsimSurroundings of(SolutionContext context) {
        return context.derived(
                AsimSurroundings.class,
                solution -> new AsimSurroundings(
                        solution.solution().items(Parser.class),
                        solution.catalog(),
                        solution::facts,
                        AsimSamples.of(solution.solution(), solution.repository())));
    }

    static AsimSurroundings of(SolutionRepository repository, Catalog shared) {
        return new AsimSurroundings(
                repository.asimParsers(), shared, parser -> QueryFacts.of(parser, shared), AsimSamples.of(repository));
    }
}
