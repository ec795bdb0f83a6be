package dev.ssc.examples.console;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A path as a person typed it. In a locale without UTF-8 Java refuses a path with other letters than ASCII, although
 * the file system knows only bytes; then the bytes of the path in UTF-8 are taken.
 */
public final class GivenPath {

    private GivenPath() {}

    /**
     * The path of a text.
     *
     * @param text as typed
     * @return the path
     * @throws UnusableException if no path can be written like that
     */
    public static Path of(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notInThisLocale) {
            return ofBytes(text);
        }
    }

    private static Path ofBytes(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
        try {
            return Path.of(text.startsWith("/") ? URI.create("file://" + encoded) : here().resolve(encoded));
        } catch (IllegalArgumentException noPathAtAll) {
            throw new UnusableException("\"" + text + "\" cannot be a path; check how it is written.");
        }
    }

    private static URI here() {
        return Path.of("").toAbsolutePath().toUri();
    }
}
