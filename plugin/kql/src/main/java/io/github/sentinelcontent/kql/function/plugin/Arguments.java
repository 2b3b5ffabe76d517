package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.function.TablePlugin.PluginArgument;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a call. */
record Arguments(String plugin, List<PluginArgument> all) {
    private static final String DEFAULT = "~";

    /** The position of the column that the argument at a 0-based position names. */
    int column(int position) {
        int column = position < all.size() ? all.get(position).column() : -1;
        if (column < 0) {
            throw new RunFault("argument " + (position + 1) + " of " + plugin + " has to be a column");
        }
        return column;
    }

    /** The positions of the columns among the arguments from a 0-based position on. */
    int[] columnsFrom(int position) {
        return all.stream()
                .skip(position)
                .mapToInt(PluginArgument::column)
                .filter(column -> column >= 0)
                .toArray();
    }

    /** The arguments from a 0-based position on that are constants. */
    List<Argument> constantsFrom(int position) {
        List<Argument> constants = new ArrayList<>();
        for (int i = position; i < all.size(); i++) {
            if (all.get(i).column() < 0) {
                constants.add(all.get(i).argument());
            }
        }
        return constants;
    }

    /** The constant at a 0-based position. */
    Argument constant(int position) {
        if (position >= all.size() || all.get(position).column() >= 0) {
            throw new RunFault("argument " + (position + 1) + " of " + plugin + " has to be a constant");
        }
        return all.get(position).argument();
    }

    /** A whole number, a point in time or a duration as a number of its smallest units. */
    long whole(Argument argument) {
        if (argument.value() instanceof Long value) {
            return value;
        }
        if (argument.value() instanceof Double value && value == Math.rint(value)) {
            return value.longValue();
        }
        throw new RunFault("an argument of " + plugin + " has to be a number, a datetime or a timespan, found "
                + (argument.value() == null ? "null" : argument.type()));
    }

    /** A duration that is not null or negative. */
    long duration(Argument argument) {
        long duration = whole(argument);
        if (duration <= 0) {
            throw new RunFault("a window of " + plugin + " has to be longer than nothing");
        }
        return duration;
    }

    /** The number at a 0-based position; another where it is left out, by a tilde or altogether. */
    double number(int position, double otherwise) {
        if (isDefault(position)) {
            return otherwise;
        }
        Object value = constant(position).value();
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new RunFault("argument " + (position + 1) + " of " + plugin + " has to be a number or '~'");
    }

    /** Whether the argument at a 0-based position is left out, by a tilde or altogether. */
    boolean isDefault(int position) {
        return position >= all.size() || isTilde(all.get(position));
    }

    private static boolean isTilde(PluginArgument argument) {
        return argument.column() < 0
                && argument.argument().type() == KqlType.STRING
                && DEFAULT.equals(argument.argument().value());
    }
}
