package io.github.sentinelcontent.packaging;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a package is built.
 *
 * @param outputDirectory folder that receives the files; created when absent
 * @param version version of the package instead of the data file's
 * @param codelessVersion version of connectors of the Codeless Connector Framework instead of the data file's
 *     {@code DataConnectorCCFVersion} or the package's; packages until 2025 have 1.0.0
 * @param outputTimestamp time stamp of the entries of the archive; only seconds from 1980 to 2107 can be told apart
 * @param previous the package before, as {@code mainTemplate.json}, zip or folder: names of its parsers are kept and its
 *     version is not undercut; null takes what lies in the solution's folder {@code Package} and is less strict
 * @param copyToSource whether the files are also written into the solution's folder {@code Package}
 * @param upstream release of the upstream tool to follow where releases differ; null takes the one of the solution's
 *     own time, see {@link UpstreamRelease#of}
 */
public record PackageOptions(
        Path outputDirectory,
        @Nullable String version,
        @Nullable String codelessVersion,
        Instant outputTimestamp,
        @Nullable Path previous,
        boolean copyToSource,
        @Nullable UpstreamRelease upstream) {

    /** The time stamp of archives when none is given: the first of 1980, the earliest that an archive can hold. */
    public static final Instant DEFAULT_TIMESTAMP = Instant.parse("1980-01-01T00:00:02Z");

    /** Returns options that take everything from the solution. */
    public static PackageOptions into(Path outputDirectory) {
        return new PackageOptions(outputDirectory, null, null, DEFAULT_TIMESTAMP, null, false, null);
    }

    /** Returns the same options with another version; null takes that of the data file. */
    public PackageOptions withVersion(@Nullable String other) {
        return new PackageOptions(
                outputDirectory, other, codelessVersion, outputTimestamp, previous, copyToSource, upstream);
    }

    /** Returns the same options with a folder below the output folder. */
    public PackageOptions withSubfolder(String name) {
        return new PackageOptions(
                outputDirectory.resolve(name),
                version,
                codelessVersion,
                outputTimestamp,
                previous,
                copyToSource,
                upstream);
    }

    /** Returns the same options with another version of codeless connectors; null takes that of the data file. */
    public PackageOptions withCodelessVersion(@Nullable String other) {
        return new PackageOptions(outputDirectory, version, other, outputTimestamp, previous, copyToSource, upstream);
    }

    /** Returns the same options with another time stamp. */
    public PackageOptions withOutputTimestamp(Instant other) {
        return new PackageOptions(outputDirectory, version, codelessVersion, other, previous, copyToSource, upstream);
    }

    /** Returns the same options with a package to compare with; null takes the one in the solution's folder. */
    public PackageOptions withPrevious(@Nullable Path other) {
        return new PackageOptions(
                outputDirectory, version, codelessVersion, outputTimestamp, other, copyToSource, upstream);
    }

    /** Returns the same options, with or without a copy in the solution's folder {@code Package}. */
    public PackageOptions withCopyToSource(boolean other) {
        return new PackageOptions(
                outputDirectory, version, codelessVersion, outputTimestamp, previous, other, upstream);
    }

    /** Returns the same options for another release of the upstream tool; null decides by the solution. */
    public PackageOptions withUpstream(@Nullable UpstreamRelease other) {
        return new PackageOptions(
                outputDirectory, version, codelessVersion, outputTimestamp, previous, copyToSource, other);
    }
}
