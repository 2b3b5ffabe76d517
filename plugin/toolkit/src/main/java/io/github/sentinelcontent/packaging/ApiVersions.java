package io.github.sentinelcontent.packaging;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The API versions of the resources, from {@code api-versions.properties}. */
final class ApiVersions {

    private ApiVersions() {}

    /** Returns them as holes whose names begin with {@code api.}. */
    static Holes holes() {
        Properties versions = new Properties();
        try {
            versions.load(
                    new StringReader(new String(Skeleton.resource("api-versions.properties"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Holes holes = new Holes();
        versions.stringPropertyNames().forEach(name -> holes.put("api." + name, versions.getProperty(name)));
        return holes;
    }
}
