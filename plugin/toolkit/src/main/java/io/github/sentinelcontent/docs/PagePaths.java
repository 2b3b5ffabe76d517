package io.github.sentinelcontent.docs;

import java.util.HashSet;
import java.util.Set;

/** Gives each page a path of its own. */
final class PagePaths {
    private final Set<String> taken = new HashSet<>();

    PagePaths(Set<String> reserved) {
        taken.addAll(reserved);
    }

    /** The path of a page; a number tells pages of the same name apart. */
    String claim(String folder, String name) {
        String stem = folder + "/" + (name.isEmpty() ? "unnamed" : name);
        String path = stem + ".md";
        for (int i = 2; !taken.add(path); i++) {
            path = stem + "-" + i + ".md";
        }
        return path;
    }
}
