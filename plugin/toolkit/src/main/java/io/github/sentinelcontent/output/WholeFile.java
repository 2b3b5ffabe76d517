package io.github.sentinelcontent.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes a file as a whole: readers see the old content or the new one, never half of it. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text as UTF-8, see {@link #write(Path, byte[])}. */
    public static boolean write(Path target, String text) throws IOException {
        return write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file under another name beside the target and then moves it into place; the folder is made if need be.
     *
     * @return whether anything changed; a file with the same content is left alone and keeps its time stamp
     */
    public static boolean write(Path target, byte[] content) throws IOException {
        if (isUnchanged(target, content)) {
            return false;
        }
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + target.getFileName() + ".tmp");
        try {
            Files.write(draft, content);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
        return true;
    }

    private static boolean isUnchanged(Path target, byte[] content) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
