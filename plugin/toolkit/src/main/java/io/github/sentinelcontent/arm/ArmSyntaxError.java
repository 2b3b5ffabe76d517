package io.github.sentinelcontent.arm;

/** Ends the reading of an expression that cannot be read on. */
final class ArmSyntaxError extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient ArmProblem problem;

    ArmSyntaxError(int start, int end, String message) {
        super(message, null, false, false);
        this.problem = new ArmProblem(start, end - start, message);
    }
}
