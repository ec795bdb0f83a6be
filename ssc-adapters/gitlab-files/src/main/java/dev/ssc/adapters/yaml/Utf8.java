package dev.ssc.adapters.yaml;

import dev.ssc.core.rule.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The text of a file that is UTF-8, without byte order mark, and holds only characters that YAML allows. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final byte[] bytes;

    Utf8(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    String text() {
        String text = decoded();
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        refuseControlCharacters(content);
        return content;
    }

    private String decoded() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(buffer).toString();
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            throw new UnusableFileException(
                    placeAfter(before, before.length()), "this is not UTF-8; save the file in UTF-8", e);
        }
    }

    private void refuseControlCharacters(String text) {
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character)) {
                throw new UnusableFileException(
                        placeAfter(text, at),
                        String.format("this is not YAML: it holds the control character U+%04X; remove it", character));
            }
        }
    }

    /** A line ends with a line feed, a carriage return, or both, as the YAML engine counts. */
    private Place placeAfter(String text, int end) {
        int line = 1;
        for (int at = 0; at < end; at++) {
            char character = text.charAt(at);
            boolean half = character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if ((character == '\n' || character == '\r') && !half) {
                line++;
            }
        }
        return new Place(file, line);
    }
}
