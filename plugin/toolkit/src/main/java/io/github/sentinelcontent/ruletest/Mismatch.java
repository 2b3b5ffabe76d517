package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;

/**
 * An expectation that is not met.
 *
 * @param location the expectation in the test file
 * @param message expected against found, without full stop
 * @param details lines that help to see why, such as the nearest row
 */
record Mismatch(SourceLocation location, String message, List<String> details) {
    Mismatch {
        details = List.copyOf(details);
    }
}
