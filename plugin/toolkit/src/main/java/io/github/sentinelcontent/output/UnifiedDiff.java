package io.github.sentinelcontent.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Shows how two texts differ, in the form of {@code diff -u}. */
public final class UnifiedDiff {

    private static final int CONTEXT = 2;

    private UnifiedDiff() {}

    /** Returns the lines that differ with two around them, each with a line feed; empty for equal texts. */
    public static String of(String name, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, after.lines().toList()), CONTEXT);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
