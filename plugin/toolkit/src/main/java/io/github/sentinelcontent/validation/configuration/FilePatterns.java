package io.github.sentinelcontent.validation.configuration;

import java.util.List;

/**
 * The files that a setting is for.
 *
 * @param globs patterns of paths relative to the folder of the setting; none means every file
 */
public record FilePatterns(List<PathGlob> globs) {
    /** Every file. */
    public static final FilePatterns ALL = new FilePatterns(List.of());

    public FilePatterns {
        globs = List.copyOf(globs);
    }

    /** Returns the files that one of the patterns matches: {@code *}, {@code ?}, {@code **} and {@code {a,b}}. */
    public static FilePatterns of(List<String> globs) {
        return new FilePatterns(globs.stream().map(PathGlob::of).toList());
    }

    /** Tells whether a file is meant. */
    public boolean matches(String path) {
        return globs.isEmpty() || globs.stream().anyMatch(glob -> glob.matches(path));
    }
}
