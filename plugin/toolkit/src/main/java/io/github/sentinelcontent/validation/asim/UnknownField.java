package io.github.sentinelcontent.validation.asim;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;
import java.util.Set;

/** Looks at columns that a schema of ASIM does not have. */
final class UnknownField {
    /** Names that begin like this are the schema's to give. */
    private static final Pattern RESERVED = Pattern.compile(
            "(?:ASim|Acting|Actor|Alert|Dhcp|Dns|Dst|Dvc|Event|Http|Network|ParentProcess|Registry|Src|Target|Threat)"
                    + "[A-Z]\\w*");

    private UnknownField() {}

    /**
     * Merged parsers have columns of such names, so none is an error; a likely slip is a warning. A field of another
     * schema, or one that another device, user or process has, is no slip.
     */
    static void check(String column, AsimParser parser, Set<String> fields, Reporter reporter) {
        if (!RESERVED.matches(column) || parser.isNative() || AsimFields.isKnown(column)) {
            return;
        }
        Optional<String> near = NearestName.slip(column, fields);
        reporter.report(
                near.isPresent() ? Severity.WARNING : Severity.INFO,
                FieldPlace.of(parser, column),
                "'" + column + "' is no field of the schema " + parser.schema(),
                near.or(() -> NearestName.of(column, fields))
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse("put what the schema has no field for into AdditionalFields"));
    }
}
