package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.kql.Catalog;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells which names are tables, and how they are spelled. */
final class TableNames {
    private static final Map<String, String> SLIPS = Map.of("securityevents", "SecurityEvent");

    private final Map<String, String> known = new HashMap<>();

    TableNames(Catalog catalog) {
        catalog.tableNames().forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
    }

    /** The usual spelling of a known table, any custom log as written, nothing for other names. */
    Optional<String> accept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String found = known.getOrDefault(lower, SLIPS.get(lower));
        if (found != null) {
            return Optional.of(found);
        }
        return lower.endsWith("_cl") ? Optional.of(name) : Optional.empty();
    }

    /** The names of the ASIM parsers: {@code _Im_Dns}, {@code _ASim_Dns}, {@code imDns}, {@code ASimDns}. */
    static boolean isAsim(String name) {
        return name.startsWith("_Im_")
                || name.startsWith("_ASim_")
                || name.startsWith("ASim")
                || name.length() > 2 && name.startsWith("im") && Character.isUpperCase(name.charAt(2));
    }
}
