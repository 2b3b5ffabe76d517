package io.github.sentinelcontent.validation.logo;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceFolder;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The logos of a solution: the pictures in folders named Logo or Logos, and the one in the checkout's folder Logos that its data file
 * names.
 *
 * @param files the readable ones, by path
 */
record Logos(List<SourceFile> files) {
    private static final Pattern NAMED = Pattern.compile("/Azure-Sentinel/(?:master|main)/Logos/([^/\"?']+)");
    private static final Pattern TEXT = Pattern.compile("(?i)(.*/)?logos?/.*\\.svg");

    Logos {
        files = List.copyOf(files);
    }

    static List<SourceFile> of(SolutionContext context) {
        return context.derived(Logos.class, Logos::read).files();
    }

    private static Logos read(SolutionContext context) {
        List<SourceFile> found = new ArrayList<>();
        SourceFolder folder = context.solution().folder();
        folder.files().stream()
                .filter(TEXT::matches)
                .flatMap(path -> folder.read(path).asFile().stream())
                .forEach(found::add);
        named(context)
                .flatMap(path -> context.repository()
                        .checkout()
                        .flatMap(checkout -> checkout.read(path).asFile()))
                .filter(file -> TEXT.matches(file.path()))
                .ifPresent(found::add);
        return new Logos(found);
    }

    /** The file of the checkout that the data file names. */
    static Optional<String> named(SolutionContext context) {
        Optional<String> text = context.solution()
                .dataFile()
                .flatMap(file -> file.document().mapping())
                .flatMap(root -> root.text("Logo"));
        Matcher matcher = NAMED.matcher(text.orElse(""));
        return matcher.find() ? Optional.of("Logos/" + matcher.group(1)) : Optional.empty();
    }
}
