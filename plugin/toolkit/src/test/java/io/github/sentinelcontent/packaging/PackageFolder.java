package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.SolutionLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Packages the solutions of a folder without Maven, as in November 2023.
 *
 * <p>Arguments: the folder with the solutions, the output folder, and a file with lines {@code solution<TAB>version}.
 * Prints the findings of each.
 */
final class PackageFolder {

    private PackageFolder() {}

    public static void main(String[] arguments) throws IOException {
        Path solutions = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            String[] fields = line.split("\t");
            PackageOptions options = PackageOptions.into(output.resolve(fields[0]))
                    .withVersion(fields.length > 1 ? fields[1] : null)
                    .withCodelessVersion("1.0.0")
                    .withUpstream(UpstreamRelease.YEAR_2023);
            PackageResult result = SolutionPackager.build(SolutionLoader.load(solutions.resolve(fields[0])), options);
            System.out.println((result.isWritten() ? "written " : "refused ") + fields[0]);
            result.findings()
                    .list()
                    .forEach(f -> System.out.println(
                            "  " + f.severity() + " " + f.location() + ": " + f.message() + " [" + f.id() + "]"));
        }
    }
}
