package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.function.math.UnitTable.Unit;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code convert_length()} and the like: a value in one unit as a value in another; null for a name that is no unit. */
final class ConvertUnitFunction extends RowFunction {
    private final String quantity;

    private ConvertUnitFunction(String quantity) {
        super(
                "convert_" + quantity,
                "Converts between units of " + quantity,
                "convert-" + quantity + "-function",
                Signature.of(
                        KqlType.REAL,
                        Parameter.scalar("value", KqlType.REAL),
                        Parameter.of("from", KqlType.STRING),
                        Parameter.of("to", KqlType.STRING)));
        this.quantity = quantity;
    }

    static List<ScalarFunction> all() {
        return Stream.of("angle", "energy", "force", "length", "mass", "speed", "temperature", "volume")
                .<ScalarFunction>map(ConvertUnitFunction::new)
                .toList();
    }

    @Override
    public Optional<String> fault(List<Argument> arguments) {
        return arguments.stream()
                .skip(1)
                .map(Argument::value)
                .filter(name -> name instanceof String text && isUnsized(text))
                .map(name -> unsized((String) name))
                .findFirst();
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        double value = (Double) Objects.requireNonNull(arguments[0]);
        Unit from = unit(arguments[1]);
        Unit to = unit(arguments[2]);
        if (from == null || to == null) {
            return null;
        }
        return from.equals(to) ? (Double) value : (Double) to.fromBase(from.toBase(value));
    }

    private @Nullable Unit unit(@Nullable Object name) {
        String text = (String) Objects.requireNonNull(name);
        if (isUnsized(text)) {
            throw new RunFault(unsized(text));
        }
        return UnitTable.unit(quantity, text);
    }

    private boolean isUnsized(String name) {
        Unit unit = UnitTable.unit(quantity, name);
        return unit != null && !unit.isSized();
    }

    private String unsized(String name) {
        return "the unit '" + name + "' of '" + name() + "' is not supported";
    }
}
