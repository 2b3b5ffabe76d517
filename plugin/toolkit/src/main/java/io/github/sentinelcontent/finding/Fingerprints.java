package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a finding in its file from run to run: the check, the text of the line and the values that the message
 * quotes. Lines may move and messages may be reworded; of findings that are alike the first, second and so on differ.
 */
public final class Fingerprints {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Collection<Finding> findings;
    private final SourceFiles sources;
    private @Nullable Map<Finding, String> byFinding;

    private Fingerprints(Collection<Finding> findings, SourceFiles sources) {
        this.findings = List.copyOf(findings);
        this.sources = sources;
    }

    /** The fingerprints of all findings of a run; taken when the first is asked for, since few reports need them. */
    public static Fingerprints of(Collection<Finding> findings, SourceFiles sources) {
        return new Fingerprints(findings, sources);
    }

    /** Returns the fingerprint of a finding of the run: 32 hexadecimal digits. */
    public synchronized String of(Finding finding) {
        if (byFinding == null) {
            byFinding = take();
        }
        String fingerprint = byFinding.get(finding);
        if (fingerprint == null) {
            throw new IllegalArgumentException("not a finding of this run: " + finding);
        }
        return fingerprint;
    }

    private Map<Finding, String> take() {
        Map<Finding, String> taken = new HashMap<>();
        Map<List<String>, Integer> occurrences = new HashMap<>();
        findings.stream().sorted().distinct().forEach(finding -> {
            String identity = finding.id() + "\n" + line(finding.location()) + "\n" + quoted(finding.message());
            int occurrence = occurrences.merge(List.of(finding.location().file(), identity), 1, Integer::sum);
            taken.put(finding, hash(identity + "\n" + occurrence));
        });
        return taken;
    }

    private String line(SourceLocation at) {
        return at.isWholeFile()
                ? ""
                : sources.find(at.file())
                        .map(file -> file.line(at.line()).strip())
                        .map(line -> BLANKS.matcher(line).replaceAll(" "))
                        .orElse("");
    }

    private static String quoted(String message) {
        StringBuilder values = new StringBuilder();
        Matcher matcher = QUOTED.matcher(message);
        while (matcher.find()) {
            values.append(matcher.group(1)).append('\n');
        }
        return values.toString();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
