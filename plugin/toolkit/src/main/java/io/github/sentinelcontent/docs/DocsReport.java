package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.finding.Findings;
import java.util.List;

/**
 * What a run did.
 *
 * @param solutions number of solutions
 * @param pages paths of all pages below the output folder, sorted
 * @param written how many of them were new or different
 * @param removed how many pages of an earlier run were removed
 * @param problems what the pages may lack, such as queries that do not parse
 * @param failures solutions and shared parsers that a fault of this program kept out of the pages
 */
public record DocsReport(
        int solutions, List<String> pages, int written, int removed, Findings problems, List<Failure> failures) {

    /** Copies the lists. */
    public DocsReport {
        pages = List.copyOf(pages);
        failures = List.copyOf(failures);
    }

    /**
     * A solution or shared parser that could not be documented.
     *
     * @param solution name of its folder, or path of the parser
     * @param cause what went wrong
     */
    public record Failure(String solution, Throwable cause) {}
}
