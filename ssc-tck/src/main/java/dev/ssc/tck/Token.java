package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A word that occurs nowhere else, to find something again by it: in lower case, of letters and digits. */
record Token(String text) {

    private static final String HEART = "Größe 李 \uD83D\uDC9A ";

    static Token fresh() {
        return new Token("tck" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT));
    }

    static ImmutableList<Token> several() {
        return ImmutableList.of(fresh(), fresh(), fresh(), fresh(), fresh());
    }

    /** A request id with the signs that those of hosts have. */
    static RequestId request() {
        return new RequestId("call/" + fresh().text + "#1/ticket.reply");
    }

    /** All but the last character of the longest id of a request. */
    static String longRequest() {
        String begin = request().value() + "/";
        return begin + "x".repeat(199 - begin.length());
    }

    /** A sentence that is said nowhere else. */
    Words words() {
        return new Words(text + " is said.", text + " is **said**.");
    }

    /** Several paragraphs of letters from everywhere. */
    Words longWords() {
        String plain = (HEART.repeat(10).strip() + "\n\n").repeat(20);
        return new Words(text + "\n\n" + plain + text, "**" + text + "**\n\n" + plain + text);
    }

    int countIn(List<String> texts) {
        return (int) texts.stream().filter(said -> said.contains(text)).count();
    }

    /** The tokens in the order in which they stand in texts. */
    static ImmutableList<Token> inOrder(List<Token> tokens, List<String> texts) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(token -> token.placeIn(texts)), tokens);
    }

    /** Everything that was said without blanks, which systems set as they like. */
    static String squeezed(List<String> texts) {
        return String.join("", texts).replaceAll("\\s", "");
    }

    static boolean isEither(Words words, String squeezed) {
        return squeezed.equals(squeezed(List.of(words.plain())))
                || squeezed.equals(squeezed(List.of(words.markdown())));
    }

    private int placeIn(List<String> texts) {
        return String.join("\n", texts).indexOf(text);
    }
}
