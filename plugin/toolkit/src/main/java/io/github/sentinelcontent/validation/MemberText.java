package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * A member that an object of a JSON file lacks, and that {@code sentinel:fix} adds before the first one.
 *
 * @param location the first key
 * @param member the new member
 * @param text what takes the place of the first key: the new member, and that key again
 */
public record MemberText(SourceLocation location, String member, String text) {

    /** A member with a text as value, on a line of its own where the first one has that. */
    public static MemberText missing(MappingEntry first, String key, String value) {
        ScalarNode before = first.key();
        String file = before.file().text();
        String member = quoted(key) + ": " + quoted(value);
        int line = file.lastIndexOf('\n', before.start() - 1) + 1;
        String indent = file.substring(line, before.start());
        String between = indent.isBlank() ? "\n" + indent : " ";
        return new MemberText(
                before.location(), member, member + "," + between + file.substring(before.start(), before.end()));
    }

    /** Reports that the member is missing, with the severity error. */
    public void report(String message, Reporter reporter) {
        reporter.reportMendable(Severity.ERROR, location, message, "add " + member, text);
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
