package io.github.sentinelcontent.kql.engine;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.RunFault;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns whatever goes wrong while a query is compiled or run into one diagnostic, so that no caller sees a throw. */
final class FaultBarrier {
    private static final String OWN_PACKAGES = "io.github.sentinelcontent.kql";
    private static final int LONGEST_REASON = 200;

    private FaultBarrier() {}

    /**
     * The result of a step, or what stands for it when it fails.
     *
     * @param text the query, which the diagnostic covers
     * @param failed makes the result of a failed step
     */
    static <R> R guard(String text, Supplier<R> step, Function<KqlDiagnostic, R> failed) {
        try {
            return DeepStack.call(step);
        } catch (Budget.Exceeded exceeded) {
            return failed.apply(diagnostic(DiagnosticKind.BUDGET, text, String.valueOf(exceeded.getMessage())));
        } catch (RunFault fault) {
            return failed.apply(diagnostic(DiagnosticKind.RUN, text, String.valueOf(fault.getMessage())));
        } catch (StackOverflowError tooDeep) {
            return failed.apply(diagnostic(DiagnosticKind.BUDGET, text, "the query is nested too deeply"));
        } catch (OutOfMemoryError tooMuch) {
            return failed.apply(
                    diagnostic(DiagnosticKind.BUDGET, text, "the query needs more memory than the process has"));
        } catch (RuntimeException | LinkageError | AssertionError mistake) {
            String message = "fault in the engine: " + reason(mistake) + place(mistake) + "; please report it";
            return failed.apply(diagnostic(DiagnosticKind.INTERNAL, text, message));
        }
    }

    private static KqlDiagnostic diagnostic(DiagnosticKind kind, String text, String message) {
        return KqlDiagnostic.error(kind, 0, text.length(), message, null);
    }

    private static String reason(Throwable mistake) {
        String reason = mistake.toString().lines().findFirst().orElse("");
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    /** Where in the engine it happened. */
    private static String place(Throwable mistake) {
        return Arrays.stream(mistake.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGES))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
