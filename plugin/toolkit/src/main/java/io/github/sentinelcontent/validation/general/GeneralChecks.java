package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.RepositoryCheck;
import java.util.List;

/** The checks of the family GEN. */
public final class GeneralChecks {
    private GeneralChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new JsonParses(),
                new YamlParses(),
                new DuplicateKey(),
                new AsciiOnly(),
                new TextEncoding(),
                new WrongSuffix(),
                new FolderName(),
                new ForeignFile(),
                new BulkyFile(),
                new LocaleInLink(),
                new DeadLink(),
                new OldProductName(),
                new BareSentinel(),
                new LiteralSecret(),
                new PortablePath(),
                new EnvironmentLiteral(),
                new YamlTypeTrap());
    }

    /** The checks across solutions. */
    public static List<RepositoryCheck> acrossSolutions() {
        return List.of(new UniqueId(), new DuplicateFileName());
    }
}
