package io.github.sentinelcontent.validation;

/** One check of the catalogue, written in Java. Implementations are stateless. */
public interface Check {
    /** What the check is. */
    CheckInfo info();

    /** Looks at one solution and reports what breaks the check. */
    void check(SolutionContext context, Reporter reporter);
}
