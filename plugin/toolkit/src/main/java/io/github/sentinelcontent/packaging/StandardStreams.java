package io.github.sentinelcontent.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * The streams of the tables that every workspace has: a poller names them as the service does, a data collection rule by
 * the table.
 */
final class StandardStreams {

    private static final Properties STREAMS = read();

    private StandardStreams() {}

    /** Returns the stream of a rule, {@code Microsoft-GCPAuditLogs}, for that of a poller. */
    static Optional<String> of(String pollerStream) {
        return Optional.ofNullable(STREAMS.getProperty(pollerStream));
    }

    private static Properties read() {
        Properties streams = new Properties();
        try {
            streams.load(new ByteArrayInputStream(Skeleton.resource("standard-streams.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return streams;
    }
}
