package io.github.sentinelcontent.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reference to a parameter or a variable of a template, such as {@code variables('solution').name}.
 *
 * @param section where it is declared
 * @param name its name
 * @param members the members taken of its value, outermost first; empty for the value itself
 */
public record ArmReference(Section section, String name, List<String> members) {

    /** Where a template declares values. */
    public enum Section {
        /** Values that whoever deploys may set. */
        PARAMETERS("parameters"),
        /** Values that the template computes. */
        VARIABLES("variables");

        private final String key;

        Section(String key) {
            this.key = key;
        }

        /** Returns the key in the template, which is also the name of the function. */
        public String key() {
            return key;
        }
    }

    public ArmReference {
        members = List.copyOf(members);
    }

    /** Returns the reference if the text, its brackets included, is an expression of just that. */
    public static Optional<ArmReference> of(String text) {
        return ArmText.isExpression(text)
                ? ArmReading.of(text, ArmDialect.TEMPLATE).asExpression().flatMap(ArmReference::of)
                : Optional.empty();
    }

    /** Returns the reference if the expression is just that. */
    public static Optional<ArmReference> of(ArmExpression expression) {
        if (expression instanceof ArmExpression.Member member) {
            return of(member.target()).map(target -> target.member(member.name()));
        }
        return expression instanceof ArmExpression.Call call ? declared(call) : Optional.empty();
    }

    /** Returns the name if the text refers to a parameter as a whole. */
    public static Optional<String> parameter(String text) {
        return of(text).flatMap(reference -> reference.whole(Section.PARAMETERS));
    }

    /** Returns the name if the text refers to a variable as a whole. */
    public static Optional<String> variable(String text) {
        return of(text).flatMap(reference -> reference.whole(Section.VARIABLES));
    }

    private static Optional<ArmReference> declared(ArmExpression.Call call) {
        for (Section section : Section.values()) {
            if (call.isCallOf(section.key)) {
                return call.argument(0)
                        .flatMap(ArmExpression::asText)
                        .map(name -> new ArmReference(section, name, List.of()));
            }
        }
        return Optional.empty();
    }

    private ArmReference member(String member) {
        List<String> more = new ArrayList<>(members);
        more.add(member);
        return new ArmReference(section, name, more);
    }

    private Optional<String> whole(Section wanted) {
        return section == wanted && members.isEmpty() ? Optional.of(name) : Optional.empty();
    }
}
