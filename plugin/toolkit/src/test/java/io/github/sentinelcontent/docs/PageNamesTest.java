package io.github.sentinelcontent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "MimecastSIEM_CL = mimecastsiem-cl",
                "Contoso (Preview): A/B = contoso-preview-a-b",
                "  --x__y--  = x-y",
                "Maturity&Model+2.0 = maturity&model+2.0",
                "Ünïcode – dash = ünïcode-–-dash"
            })
    void slugsHaveSingleHyphens(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void suffixTellsItemsApart() {
        String rule = ContentPageName.of(
                "MimecastSEG",
                "Mimecast Secure Email Gateway - AV",
                "0f0dc725-29dc-48c3-bf10-bd2f34fd1cbb",
                "MimecastSIEM_AV.yaml",
                ContentType.ANALYTIC_RULE);
        String workbook = ContentPageName.of(
                "MimecastSEG", "MimecastSEGworkbook", "", "MimecastSEGworkbook.json", ContentType.WORKBOOK);

        assertThat(rule)
                .isEqualTo(
                        "mimecastseg-mimecast-secure-email-gateway-av-0f0dc725-29dc-48c3-bf10-bd2f34fd1cbb-b6da5aa5");
        assertThat(workbook).isEqualTo("mimecastseg-mimecastsegworkbook-d46e4786");
    }

    @Test
    void longNamesKeepTheirSuffix() {
        String id = "0f0dc725-29dc-48c3-bf10-bd2f34fd1cbb";
        String name = ContentPageName.of("Contoso", "word ".repeat(60), id, "A.yaml", ContentType.HUNTING_QUERY);
        String longId = ContentPageName.of("Contoso", "name", "i".repeat(140), "A.yaml", ContentType.HUNTING_QUERY);

        assertThat(name).hasSize(150).startsWith("contoso-word-word").contains("-" + id + "-");
        assertThat(longId).hasSize(150).matches("contoso-name-i+-[0-9a-f]{16}");
    }

    @Test
    void takenPathsGetNumbers() {
        PagePaths paths = new PagePaths(Set.of("parsers/parsers-index.md"));

        assertThat(paths.claim("parsers", "a")).isEqualTo("parsers/a.md");
        assertThat(paths.claim("parsers", "a")).isEqualTo("parsers/a-2.md");
        assertThat(paths.claim("parsers", "a")).isEqualTo("parsers/a-3.md");
        assertThat(paths.claim("parsers", "parsers-index")).isEqualTo("parsers/parsers-index-2.md");
        assertThat(paths.claim("parsers", "")).isEqualTo("parsers/unnamed.md");
    }
}
