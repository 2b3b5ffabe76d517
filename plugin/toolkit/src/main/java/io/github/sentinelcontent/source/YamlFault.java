package io.github.sentinelcontent.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a YAML text where its parser gave up, in the words of its author and at the place to mend, which
 * may be far before the place where the parser noticed it.
 *
 * @param mark the place to mend
 * @param message what was found
 * @param hint the smallest edit that mends it, if one can be named
 */
record YamlFault(
        @Nullable Mark mark, String message, @Nullable String hint) {

    static YamlFault of(MarkedYAMLException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Mark begin = e.getContextMark();
        Mark noticed = e.getProblemMark();
        if (context.endsWith("quoted scalar") && problem.contains("unexpected end of stream")) {
            return new YamlFault(begin, "the text in quotes that begins here has no end", "add the closing quote");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new YamlFault(
                    begin,
                    "a line that is neither 'key: value' nor part of a text",
                    "add ': ' after its key, or indent it like the text that it continues");
        }
        if (problem.startsWith("expected a comment or a line break")) {
            return new YamlFault(
                    begin,
                    "a '|' or '>' that begins a text, followed by something else",
                    "indent the line like the text that it continues, or write the value in quotes");
        }
        if (context.contains("parsing a flow") && isBefore(begin, noticed)) {
            return new YamlFault(
                    begin, "the bracket that opens here is not closed", "add the closing bracket at its end");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new YamlFault(
                    noticed,
                    "found ': ' inside a value, or a key that is indented otherwise than its neighbours",
                    "write the value in quotes, or correct the indentation");
        }
        if (problem.contains("found character '\\t(TAB)'")) {
            return new YamlFault(noticed, "found a tab where YAML takes spaces only", "indent with spaces");
        }
        if (problem.startsWith("found character")) {
            return new YamlFault(noticed, "a value cannot begin with this character", "write the value in quotes");
        }
        if (problem.startsWith("found unknown escape")) {
            return new YamlFault(
                    noticed, "the backslash begins no escape", "double it, or write the text in single quotes");
        }
        if (problem.endsWith("'}'") || problem.endsWith("']'")) {
            return new YamlFault(noticed, "found a closing bracket, but none is open", "remove it");
        }
        if (problem.contains("expected <block end>")) {
            return new YamlFault(noticed, outOfPlace(problem), "indent it like what it belongs to, or quote the value");
        }
        return new YamlFault(noticed, context.isBlank() ? problem : context + ": " + problem, null);
    }

    private static String outOfPlace(String problem) {
        if (problem.endsWith("'<scalar>'")) {
            return "found text after the end of a value";
        }
        if (problem.endsWith("'<block sequence start>'") || problem.endsWith("'-'")) {
            return "found a list item that is indented otherwise than its neighbours";
        }
        return "found a key where the value has ended";
    }

    private static boolean isBefore(@Nullable Mark begin, @Nullable Mark noticed) {
        return begin != null && noticed != null && begin.getLine() < noticed.getLine();
    }
}
