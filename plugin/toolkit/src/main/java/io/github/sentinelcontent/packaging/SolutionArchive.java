package io.github.sentinelcontent.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The archive that is uploaded to the marketplace.
 *
 * <p>It comes out the same, byte by byte, on every run and system: entries are stored, because the bytes that compression
 * yields depend on the library of the Java runtime, and time stamps are written as UTC without extra fields.
 */
final class SolutionArchive {

    /** A second value of 0 would stand for an earlier time, which Java then writes in the zone of the machine. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private SolutionArchive() {}

    /** Returns the archive of the files, in their order. */
    static byte[] of(Map<String, byte[]> files, Instant timestamp) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue(), timestamp));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content, Instant timestamp) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        LocalDateTime time = LocalDateTime.ofInstant(timestamp, ZoneOffset.UTC).withNano(0);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(time.isBefore(EARLIEST) ? EARLIEST : time);
        return entry;
    }
}
