package io.github.sentinelcontent.validation.asim;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/**
 * A field of a schema of ASIM.
 *
 * @param name its name
 * @param type the type of its column
 * @param fieldClass how much the schema asks for it
 * @param of the field that it depends on or is another name of, empty without one
 * @param form the form of its values, such as {@code ip}, empty without one
 * @param values its allowed values, empty if any is allowed
 */
record AsimField(String name, KqlType type, FieldClass fieldClass, String of, String form, List<String> values) {

    /** Whether a value is one of those allowed; their capitals do not matter. */
    boolean allows(String value) {
        return values.isEmpty() || values.stream().anyMatch(value.strip()::equalsIgnoreCase);
    }
}
