package io.github.sentinelcontent.source;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths from one folder to another, with slashes. */
public final class RelativePath {
    private RelativePath() {}

    /** Returns the way from a folder to another: empty when they are the same, else with a slash at its end. */
    public static String between(Path from, Path to) {
        String way = from.toAbsolutePath()
                .normalize()
                .relativize(to.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        return way.isEmpty() ? "" : way + "/";
    }

    /** Returns the path without steps back, as far as there is something to go back from. */
    public static String normalize(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
