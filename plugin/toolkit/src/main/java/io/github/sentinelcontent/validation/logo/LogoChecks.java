package io.github.sentinelcontent.validation.logo;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family LG. */
public final class LogoChecks {
    private LogoChecks() {}

    /** The checks written in Java, by id. */
    public static List<Check> all() {
        return List.of(
                new LogoSvg(),
                new LogoSize(),
                new ForbiddenAttribute(),
                new TitleTag(),
                new EmbeddedBitmap(),
                new LogoIds(),
                new ActiveContent());
    }
}
