package io.github.sentinelcontent.packaging;

import java.util.Comparator;
import java.util.Optional;

/** A version of three numbers. */
record PackageVersion(int major, int minor, int patch) implements Comparable<PackageVersion> {

    private static final Comparator<PackageVersion> ORDER = Comparator.comparingInt(PackageVersion::major)
            .thenComparingInt(PackageVersion::minor)
            .thenComparingInt(PackageVersion::patch);

    static Optional<PackageVersion> parse(String text) {
        if (!text.matches("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        return Optional.of(
                new PackageVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }

    @Override
    public int compareTo(PackageVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
