package io.github.sentinelcontent.validation.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.yaml | Analytic Rules/A.yaml | true",
                "*.yaml | A.yaml | true",
                "*.yaml | A.yml | false",
                "Analytic Rules/*.yaml | Analytic Rules/A.yaml | true",
                "Analytic Rules/*.yaml | Analytic Rules/Old/A.yaml | false",
                "Analytic Rules/** | Analytic Rules/Old/A.yaml | true",
                "**/A.yaml | A.yaml | true",
                "**/A.yaml | x/y/A.yaml | true",
                "Workbooks/ | Workbooks/A.json | true",
                "Workbooks/ | Old Workbooks/A.json | false",
                "/Workbooks/?.json | Workbooks/A.json | true",
                "Workbooks/?.json | Workbooks/AB.json | false",
                "{Workbooks,Parsers}/* | Parsers/P.yaml | true",
                "{Workbooks,Parsers}/* | Watchlists/P.yaml | false",
                "R&D (1)/[a].+ | R&D (1)/[a].+ | true",
                "R&D (1)/[a].+ | R&D 1/a.x | false",
                "{a,b | {a,b | true",
                "a},b | a},b | true",
            })
    void matchesPaths(String glob, String path, boolean expected) {
        assertThat(FilePatterns.of(List.of(glob)).matches(path)).isEqualTo(expected);
    }
}
