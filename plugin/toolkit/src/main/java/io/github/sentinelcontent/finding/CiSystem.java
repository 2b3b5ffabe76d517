package io.github.sentinelcontent.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A build service that shows findings beside the lines that they are about. */
public enum CiSystem {
    /** GitHub Actions. */
    GITHUB("github"),
    /** Azure Pipelines. */
    AZURE_DEVOPS("azure-devops"),
    /** GitLab CI. */
    GITLAB("gitlab"),
    /** No such service. */
    NONE("none");

    private final String word;

    CiSystem(String word) {
        this.word = word;
    }

    /** Returns the service with a name such as {@code azure-devops}. */
    public static Optional<CiSystem> named(String name) {
        return Arrays.stream(values()).filter(ci -> ci.word.equals(name)).findFirst();
    }

    /** Returns the names of all services. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ci -> ci.word).toList();
    }

    /** Returns the service that a process runs in, by the environment variables that each of them sets. */
    public static CiSystem of(Map<String, String> environment) {
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            return GITHUB;
        }
        if ("true".equalsIgnoreCase(environment.getOrDefault("TF_BUILD", ""))) {
            return AZURE_DEVOPS;
        }
        return "true".equals(environment.get("GITLAB_CI")) ? GITLAB : NONE;
    }
}
