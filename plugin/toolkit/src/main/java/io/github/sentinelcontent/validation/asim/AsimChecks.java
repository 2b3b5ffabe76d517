package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.SharedFileCheck;
import java.util.List;
import java.util.stream.Stream;

/** The checks of the family ASIM. */
public final class AsimChecks {
    private static final List<AsimCheck> ON_PARSERS = List.of(
            new AsimHeader(), new AsimNaming(), new AsimVendor(), new AsimSchema(), new AsimData(), new AsimFilters());

    private static final AsimUnlisted UNLISTED = new AsimUnlisted();

    private AsimChecks() {}

    /** The checks on the parsers of a solution. */
    public static List<Check> all() {
        return Stream.<Check>concat(ON_PARSERS.stream(), Stream.of(UNLISTED)).toList();
    }

    /** The checks on the parsers that a checkout shares. */
    public static List<SharedFileCheck> onSharedFiles() {
        return Stream.<SharedFileCheck>concat(ON_PARSERS.stream(), Stream.of(UNLISTED))
                .toList();
    }
}
