package io.github.sentinelcontent.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list that lies beside generated pages: which pages there are, and which content they were made from.
 *
 * <p>Each line is a SHA-256 digest in hexadecimal, two blanks and a path from the folder of the list; a path with a slash
 * at its end is the folder name of a solution. Line ends do not count in a digest, so that it is the same in every
 * checkout.
 *
 * @param entries the lines in order
 */
public record PageList(List<Entry> entries) {
    /** The name of the file. */
    public static final String NAME = ".sentinel-docs-pages";

    private static final int DIGEST_LENGTH = 64;

    /** Copies the list. */
    public PageList {
        entries = List.copyOf(entries);
    }

    /**
     * A line.
     *
     * @param digest digest of the page or of the content of the solution; empty in lists without digests
     * @param path path of the page, or folder name of the solution and a slash
     * @param line line in the file, from 1
     */
    public record Entry(String digest, String path, int line) {
        /** Tells whether the line is of a solution and not of a page. */
        public boolean isSolution() {
            return path.endsWith("/");
        }
    }

    /** Reads the file; a line without digest is a path alone. */
    public static PageList read(String text) {
        List<String> lines = text.lines().toList();
        return new PageList(Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !lines.get(i).isBlank())
                .map(i -> entry(lines.get(i), i + 1))
                .toList());
    }

    private static Entry entry(String line, int number) {
        boolean hasDigest = line.length() > DIGEST_LENGTH + 2 && line.startsWith("  ", DIGEST_LENGTH);
        return hasDigest
                ? new Entry(line.substring(0, DIGEST_LENGTH), line.substring(DIGEST_LENGTH + 2), number)
                : new Entry("", line, number);
    }

    /**
     * Writes the file: pages by path, then solutions.
     *
     * @param pages texts by path
     * @param solutions digests by folder name
     */
    public static String write(Map<String, String> pages, Map<String, String> solutions) {
        StringBuilder text = new StringBuilder();
        pages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(page -> text.append(line(digest(page.getValue()), page.getKey())));
        solutions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(solution -> text.append(line(solution.getValue(), solution.getKey() + "/")));
        return text.toString();
    }

    private static String line(String digest, String path) {
        return digest + "  " + path + "\n";
    }

    /** Returns the pages. */
    public List<Entry> pages() {
        return entries.stream().filter(entry -> !entry.isSolution()).toList();
    }

    /** Returns the solutions. */
    public List<Entry> solutions() {
        return entries.stream().filter(Entry::isSolution).toList();
    }

    /** Returns the line of a solution. */
    public Optional<Entry> solution(String folderName) {
        return entries.stream()
                .filter(entry -> entry.path().equals(folderName + "/"))
                .findFirst();
    }

    /** The digest of what a solution says: all files that were read for it, and its README.md. */
    public static String digest(Solution solution) {
        MessageDigest digest = sha256();
        solution.sources().values().stream()
                .filter(file -> !file.path().startsWith("../"))
                .sorted(Comparator.comparing(file -> file.path()))
                .forEach(file -> add(digest, file.path(), file.text()));
        solution.folder().filesIn("").stream()
                .filter(name -> name.equalsIgnoreCase("README.md"))
                .findFirst()
                .flatMap(name -> solution.folder().read(name).asFile())
                .ifPresent(file -> add(digest, file.path(), file.text()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a text. */
    public static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(bytes(text)));
    }

    private static void add(MessageDigest digest, String path, String text) {
        digest.update(bytes(path + "\n\0"));
        digest.update(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
