package io.github.sentinelcontent.validation.logo;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** The gallery loads dozens of logos at a time. */
final class LogoSize extends LogoCheck {
    private static final int MOST_BYTES = 5000;

    LogoSize() {
        super(CheckInfo.error("SEN-LG-002", "size", "a logo has at most 5000 bytes"));
    }

    @Override
    void check(SourceFile logo, Reporter reporter) {
        if (logo.sizeBytes() > MOST_BYTES) {
            reporter.report(
                    logo.location(),
                    "the logo has " + logo.sizeBytes() + " bytes, allowed is at most " + MOST_BYTES,
                    "remove metadata and round the coordinates, or draw it simpler");
        }
    }
}
