package io.github.sentinelcontent.validation.fix;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gives the ids of a logo, and what refers to them, GUIDs that depend on the file and the old id alone. */
final class LogoGuid implements Fix {
    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern GUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

    @Override
    public Set<String> checks() {
        return Set.of("SEN-LG-006");
    }

    @Override
    public Optional<TextEdit> edit(FaultyText text, Finding finding) {
        String whole = text.source().text();
        Map<String, String> guids = new LinkedHashMap<>();
        Matcher id = ID.matcher(whole);
        while (id.find()) {
            String old = id.group(1);
            boolean twice = !GUID.matches(old) && guids.containsKey(old);
            if (twice) {
                return Optional.empty();
            }
            if (!GUID.matches(old)) {
                guids.put(old, guid(text.source().path(), old));
            }
        }
        String written = whole;
        for (Map.Entry<String, String> entry : guids.entrySet()) {
            written = replace(written, entry.getKey(), entry.getValue());
        }
        return written.equals(whole) ? Optional.empty() : Optional.of(new TextEdit(0, whole.length(), written));
    }

    private static String guid(String path, String id) {
        return UUID.nameUUIDFromBytes((path + "#" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String replace(String text, String id, String guid) {
        String written = text;
        for (String form :
                new String[] {"id=\"%s\"", "id='%s'", "url(#%s)", "url('#%s')", "href=\"#%s\"", "href='#%s'"}) {
            written = written.replace(form.replace("%s", id), form.replace("%s", guid));
        }
        return written;
    }
}
