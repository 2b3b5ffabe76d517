package io.github.sentinelcontent.docs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** File names of content pages: readable, and told apart by a hash of what the item is. */
final class ContentPageName {
    private static final int MAX_LENGTH = 150;
    private static final int MIN_FRONT = 20;
    private static final int SHORT_FRONT = 133;

    private ContentPageName() {}

    /**
     * The file name without suffix.
     *
     * @param id the id of the item, empty without one
     * @param file path inside the folder of the type
     */
    static String of(String solution, String name, String id, String file, ContentType type) {
        String hash =
                md5(String.join("|", solution, name, id, file, type.key())).substring(0, 8);
        String front = Slug.of(solution) + "-" + Slug.of(name);
        String suffix = id.isEmpty() ? "-" + hash : "-" + Slug.of(id) + "-" + hash;
        String full = front + suffix;
        if (full.length() <= MAX_LENGTH) {
            return full;
        }
        int room = MAX_LENGTH - suffix.length();
        return room <= MIN_FRONT
                ? full.substring(0, SHORT_FRONT) + "-" + md5(full).substring(0, 16)
                : front.substring(0, room) + suffix;
    }

    private static String md5(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
