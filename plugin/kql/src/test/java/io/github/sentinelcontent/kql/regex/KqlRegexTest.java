package io.github.sentinelcontent.kql.regex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KqlRegexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "(?=a)b; look-ahead",
                "(?!a)b; negative look-ahead",
                "(?<=a)b; look-behind",
                "(?<!a)b; negative look-behind",
                "(a)\\1; back-reference \\1",
                "(?P<x>a)(?P=x); back-reference",
                "(?>a); atomic group",
                "(a; missing closing )",
                "[a; missing ]",
                "a\\; trailing backslash",
                "(?i; missing ) after group flags",
                "(?q)a; flag 'q'",
                "((a{100}){100}){100}; larger than",
                "\\p{Nonsense}; invalid character class",
                "a{2,1}; invalid repeat count",
            })
    void refusesWithReason(String pattern, String reason) {
        assertThat(KqlRegex.of(pattern)).isNull();
        assertThat(KqlRegex.fault(pattern).orElse("")).contains(reason).contains(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "^\\d{4}-\\d{2}$; 2024-01; true",
                "^\\d+$; ٣٤; true",
                "^\\D+$; ٣٤; false",
                "^\\w+$; naïve_1; true",
                "^[\\w-]+$; naïve-1; true",
                "^[^\\w]$; é; false",
                "a\\sb; a\u00a0b; true",
                "(?i)STRASSE; strasse; true",
                "(?i)ПРИВЕТ; привет; true",
                "^[x[^xyz]]$; x; true",
                "^[x[^xyz]]$; y; false",
                "^[a-z&&[^aeiou]]+$; xyz; true",
                "^[a-z&&[^aeiou]]+$; xaz; false",
                "^[a-y--[m-n]]$; m; false",
                "^[a-g~~b-h]$; h; true",
                "^[a-g~~b-h]$; c; false",
                "^[^[a-c]]$; d; true",
                "^[^[]+$; abc; true",
                "^[[:alpha:]_]+$; a_b; true",
                "^[[:^digit:]]$; x; true",
                "^[]a]+$; ]a; true",
                "^\\u0041\\x42\\x{43}$; ABC; true",
                "(?<year>\\d+)x; 12x; true",
                "(?x) a b # comment; ab; true",
                "(?s)a.b; `a\nb`; true",
                "a.b; `a\nb`; false",
                "^\\p{Uppercase_Letter}\\p{Greek}$; Aβ; true",
                "\\Qa.b\\E; axb; false",
                "b$; `b\n`; false",
                "^a-b\\/c\\_d$; a-b/c_d; true",
                "^[\\w-.]+$; a-b.c; true",
                "a\\-\\>b; a->b; true",
            })
    void findsAsTheServiceDoes(String pattern, String text, boolean found) {
        assertThat(KqlRegex.fault(pattern)).isEmpty();
        assertThat(regex(pattern).find(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "(\\w+) (\\w+); one two; \\2 \\1; two one",
                "(\\w)(\\w); wordword; \\2\\1; owdrowdr",
                "o; foo; [\\0]; f[o][o]",
                "x*; abc; -; -a-b-c-",
                "a; banana; $1; b$1n$1n$1",
                "a; banana; \\9; bnn",
                "q; banana; x; banana",
            })
    void rewrites(String pattern, String text, String rewrite, String result) {
        assertThat(regex(pattern).replaceAll(text, rewrite)).isEqualTo(result);
    }

    @Test
    void knowsGroupsByNumberAndName() {
        KqlRegex regex = regex("(?P<host>[a-z]+):(?<port>\\d+)");
        Matcher matcher = regex.matcher("see example:443");

        assertThat(regex.groupCount()).isEqualTo(2);
        assertThat(regex.groupNumber("port")).isEqualTo(2);
        assertThat(regex.groupNumber("path")).isEqualTo(-1);
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group(2)).isEqualTo("443");
    }

    @Test
    void keepsNestedQuantifiersLinear() {
        assertThat(regex("^(a+)+$").find("a".repeat(5000) + "b")).isFalse();
    }

    private static KqlRegex regex(String pattern) {
        return Objects.requireNonNull(KqlRegex.of(pattern));
    }
}
