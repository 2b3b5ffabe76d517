package io.github.sentinelcontent.kql.regex;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A set of Unicode code points. */
final class CodePointSet {
    private static final int POINTS = Character.MAX_CODE_POINT + 1;

    /** Sets of the few classes that stand for many code points, such as letters; made once. */
    private static final Map<String, BitSet> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 64;

    private final BitSet points = new BitSet();

    /** The members of a plain RE2/J class, given without its brackets. */
    static CodePointSet of(String members) throws PatternFault {
        CodePointSet set = new CodePointSet();
        BitSet known = KNOWN.get(members);
        if (known == null) {
            known = compute(members);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(members, known);
            }
        }
        set.points.or(known);
        return set;
    }

    private static BitSet compute(String members) throws PatternFault {
        try {
            Pattern pattern = Pattern.compile("[" + members + "]");
            boolean asciiOnly = !members.contains("\\p") && !members.contains("\\P") && !members.contains("{");
            BitSet points = new BitSet();
            for (int point = 0; point < (asciiOnly ? 128 : POINTS); point++) {
                if (pattern.matches(Character.toString(point))) {
                    points.set(point);
                }
            }
            return points;
        } catch (PatternSyntaxException e) {
            throw new PatternFault(e.getDescription() + " in a character class");
        }
    }

    /** Adds the code points of a range; both ends belong to it. */
    void add(int from, int to) {
        points.set(from, to + 1);
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    void addAll(CodePointSet other) {
        points.or(other.points);
    }

    CodePointSet complement() {
        CodePointSet set = new CodePointSet();
        set.points.set(0, POINTS);
        set.points.andNot(points);
        return set;
    }

    /** Intersection for {@code &}, difference for {@code -}, symmetric difference for {@code ~}. */
    CodePointSet combine(char operator, CodePointSet other) {
        CodePointSet set = new CodePointSet();
        set.points.or(points);
        switch (operator) {
            case '&' -> set.points.and(other.points);
            case '-' -> set.points.andNot(other.points);
            default -> set.points.xor(other.points);
        }
        return set;
    }

    /** The members as ranges, to be put between brackets; an empty set is written as a class that matches nothing. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int from = points.nextSetBit(0); from >= 0; ) {
            int to = points.nextClearBit(from) - 1;
            out.append("\\x{").append(Integer.toHexString(from)).append("}-\\x{");
            out.append(Integer.toHexString(to)).append('}');
            from = points.nextSetBit(to + 1);
        }
        return out.isEmpty() ? "^\\x00-\\x{10FFFF}" : out.toString();
    }
}
