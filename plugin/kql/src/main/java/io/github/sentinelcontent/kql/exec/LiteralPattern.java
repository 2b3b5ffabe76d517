package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;

/**
 * Fixed texts with gaps between them, found by plain search: what fills a gap ends at the first occurrence of the
 * next fixed text.
 */
final class LiteralPattern implements TextPattern {
    private final List<Segment> segments = new ArrayList<>();

    private final boolean[] wanted;

    /** With {@code wanted} saying which captures are read; the others are empty. */
    LiteralPattern(List<Plan.ParsePart> parts, boolean[] wanted) {
        this.wanted = wanted;
        List<Plan.ParsePart> gap = new ArrayList<>();
        int capture = 0;
        int firstCapture = 0;
        for (Plan.ParsePart part : parts) {
            if (part.text() == null) {
                gap.add(part);
                capture += part.type() == null ? 0 : 1;
            } else {
                segments.add(new Segment(List.copyOf(gap), firstCapture, part.text()));
                gap.clear();
                firstCapture = capture;
            }
        }
        segments.add(new Segment(List.copyOf(gap), firstCapture, ""));
    }

    @Override
    public boolean match(String text, String[] captures) {
        int from = 0;
        for (int i = 0; i < segments.size() - 1; i++) {
            Segment segment = segments.get(i);
            boolean last = i == segments.size() - 2 && segments.get(i + 1).gap.isEmpty();
            int at = last ? text.length() - segment.text.length() : text.indexOf(segment.text, from);
            boolean found = at >= from && (!last || text.startsWith(segment.text, at));
            if (!found || segment.gap.isEmpty() && at != from) {
                return false;
            }
            segment.fill(text, from, at, wanted, captures);
            from = at + segment.text.length();
        }
        Segment rest = segments.get(segments.size() - 1);
        rest.fill(text, from, text.length(), wanted, captures);
        return !rest.gap.isEmpty() || from == text.length();
    }

    /**
     * A gap and the fixed text after it.
     *
     * @param gap the wildcards and columns before the text
     * @param firstCapture number of the first column of the gap
     */
    private record Segment(List<Plan.ParsePart> gap, int firstCapture, String text) {

        /** A number followed by something else takes its digits; any other column takes all that is left. */
        void fill(String source, int start, int end, boolean[] wanted, String[] captures) {
            int from = start;
            int capture = firstCapture;
            for (int i = 0; i < gap.size(); i++) {
                KqlType type = gap.get(i).type();
                if (type == null) {
                    continue;
                }
                boolean last = i == gap.size() - 1;
                int to = !last && type.isNumeric() ? endOfNumber(source, from, end) : end;
                captures[capture] = wanted[capture] ? source.substring(from, to) : "";
                capture++;
                from = to;
            }
        }

        private static int endOfNumber(String source, int start, int end) {
            int at = start;
            while (at < end && isNumberCharacter(source.charAt(at), at == start)) {
                at++;
            }
            return at;
        }

        private static boolean isNumberCharacter(char c, boolean first) {
            return c >= '0' && c <= '9' || c == '.' && !first || first && (c == '-' || c == '+');
        }
    }
}
