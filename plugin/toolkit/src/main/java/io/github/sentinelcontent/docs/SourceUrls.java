package io.github.sentinelcontent.docs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of files in the repository that the pages link to. */
record SourceUrls(String repository) {
    private static final String GITHUB = "https://github.com/";

    /** The folder of a solution. */
    String folder(String solution) {
        return repository + "/blob/master/Solutions/" + encode(solution);
    }

    /** A file of a solution; paths that lead out of it begin with {@code ../../}. */
    String file(String solution, String path) {
        return path.startsWith("../../") ? shared(path.substring(6)) : folder(solution) + "/" + encode(path);
    }

    /** A file that solutions share, by its path in the repository. */
    String shared(String path) {
        return repository + "/blob/master/" + encode(path);
    }

    /** The folder of a solution as images are read from it. */
    String rawFolder(String solution) {
        return rawRoot() + "/Solutions/" + encode(solution);
    }

    /** The repository as images are read from it. */
    String rawRoot() {
        return repository.startsWith(GITHUB)
                ? "https://raw.githubusercontent.com/" + repository.substring(GITHUB.length()) + "/master"
                : repository + "/raw/master";
    }

    private static String encode(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
