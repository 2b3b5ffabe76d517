package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sample data for ASIM parsers: the files that the tester of the Azure-Sentinel repository ingests, in {@code Sample
 * Data/ASIM} of a checkout, and those of a solution.
 *
 * @param files the files, those of the solution first
 * @param isExpected whether a file for each parser is expected, which is so where the folder for them exists
 */
record AsimSamples(List<Sample> files, boolean isExpected) {
    static final String FOLDER = "Sample Data/ASIM";
    private static final ReadLimits LIMITS = new ReadLimits(16L << 20, 10_000, 20);

    /** Log Analytics exports times as the browser writes them. */
    private static final Pattern EXPORTED_TIME =
            Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}), (\\d{1,2}):(\\d{2}):(\\d{2}(?:\\.\\d+)?) (AM|PM)");

    AsimSamples {
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param folder the folder that holds it
     * @param path its path there
     */
    record Sample(SourceFolder folder, String path) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    static AsimSamples of(Solution solution, SolutionRepository repository) {
        List<Sample> files = new ArrayList<>();
        solution.sampleFiles().forEach(path -> files.add(new Sample(solution.folder(), path)));
        files.addAll(of(repository).files());
        return new AsimSamples(files, false);
    }

    static AsimSamples of(SolutionRepository repository) {
        List<Sample> files = new ArrayList<>();
        repository
                .checkout()
                .ifPresent(checkout ->
                        checkout.filesIn(FOLDER).forEach(name -> files.add(new Sample(checkout, FOLDER + "/" + name))));
        return new AsimSamples(files, !files.isEmpty());
    }

    /** The file of a name, whatever its capitals. */
    Optional<Sample> named(String name) {
        return files.stream().filter(file -> file.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The file of a solution that is named after a table. */
    Optional<Sample> ofTable(String table) {
        return files.stream()
                .filter(file -> TableFormat.ofFileName(file.path()).isPresent())
                .filter(file -> file.name().replaceFirst("\\..*", "").equals(table))
                .findFirst();
    }

    /** The rows of a file as those of a table; empty if it cannot be read. */
    static Optional<Table> rows(Sample sample, RowSchema schema) {
        Optional<SourceFile> file = sample.folder().read(sample.path()).asFile();
        Optional<TableFormat> format = TableFormat.ofFileName(sample.path());
        if (file.isEmpty() || format.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = normalize(file.get().text()).getBytes(StandardCharsets.UTF_8);
        try {
            return Optional.of(new TableReader(LIMITS)
                    .read(new ByteArrayInputStream(bytes), format.get(), schema)
                    .table());
        } catch (IOException e) {
            return Optional.empty(); // SEN-TS-007 reports sample data that cannot be read
        }
    }

    /** The text with plain column names and times in ISO form. */
    private static String normalize(String text) {
        int line = text.indexOf('\n');
        String header = line < 0 ? text : text.substring(0, line);
        String rows = line < 0 ? "" : text.substring(line);
        Matcher time = EXPORTED_TIME.matcher(rows);
        StringBuilder out = new StringBuilder(header.replace(" [UTC]", "").replace(" [Local Time]", ""));
        int last = 0;
        while (time.find()) {
            out.append(rows, last, time.start()).append(iso(time));
            last = time.end();
        }
        return out.append(rows.substring(last)).toString();
    }

    private static String iso(Matcher time) {
        int hour = Integer.parseInt(time.group(4)) % 12 + (time.group(7).equals("PM") ? 12 : 0);
        return String.format(
                Locale.ROOT,
                "%s-%02d-%02dT%02d:%s:%sZ",
                time.group(3),
                Integer.parseInt(time.group(1)),
                Integer.parseInt(time.group(2)),
                hour,
                time.group(5),
                time.group(6));
    }
}
