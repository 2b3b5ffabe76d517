package io.github.sentinelcontent.kql.function.math;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The units of {@code convert_length()} and the like, read from {@code units.csv} beside this class: quantity, unit,
 * factor and offset, by which {@code value * factor + offset} is the value in the base unit of the quantity. Factors are
 * those of the international definitions; a unit without factor is a documented one that no such definition covers.
 */
final class UnitTable {
    private static final Map<String, Map<String, Unit>> QUANTITIES = load();

    private UnitTable() {}

    /**
     * One unit.
     *
     * @param factor NaN when the unit is known, but not its size
     */
    record Unit(double factor, double offset) {
        boolean isSized() {
            return !Double.isNaN(factor);
        }

        double toBase(double value) {
            return value * factor + offset;
        }

        double fromBase(double value) {
            return (value - offset) / factor;
        }
    }

    /** The unit of a quantity such as {@code length}; null when there is none of this name. */
    static @Nullable Unit unit(String quantity, String name) {
        return QUANTITIES.getOrDefault(quantity, Map.of()).get(name);
    }

    private static Map<String, Map<String, Unit>> load() {
        Map<String, Map<String, Unit>> quantities = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnitTable.class.getResourceAsStream("units.csv")), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().skip(1).toList();
            for (String line : lines) {
                String[] cells = line.split(",", -1);
                quantities
                        .computeIfAbsent(cells[0], quantity -> new HashMap<>())
                        .put(cells[1], new Unit(number(cells[2], Double.NaN), number(cells[3], 0)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quantities;
    }

    private static double number(String cell, double absent) {
        return cell.isEmpty() ? absent : Double.parseDouble(cell);
    }
}
