package dev.ssc.core.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the name that somebody probably meant (ORG-6). Two names are near if, after folding case and accents and
 * dropping punctuation, at most two letters differ, or all words of the shorter (two or more) are in the longer.
 *
 * <p>Names are indexed so that only a few have to be compared: of two texts that differ in at most two letters, at
 * least one of three pieces is the same in both, moved by at most two places; and of words that are all in a name, the
 * rarest is. A name of more than 200 letters is near to none.
 */
final class NearestName {

    private static final int NEAR = 2;
    private static final int PIECES = NEAR + 1;
    private static final int LONGEST = 200;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private final ListMultimap<Piece, Known> byPiece = ArrayListMultimap.create();
    private final ListMultimap<String, Known> byWord = ArrayListMultimap.create();
    private final ListMultimap<String, Known> byRarestWord = ArrayListMultimap.create();

    /** A name as it is spelled, and folded. */
    private record Known(String name, String folded, ImmutableSet<String> words) {

        static Known of(String name) {
            String folded = fold(name);
            return new Known(name, folded, ImmutableSet.copyOf(WORDS.split(folded)));
        }
    }

    /** A part of a folded name: how long the name is, where the part stands, and what it is. */
    private record Piece(int length, int start, String text) {}

    NearestName(Collection<String> names) {
        List<Known> known = ImmutableSet.copyOf(names).stream()
                .filter(name -> name.length() <= LONGEST)
                .map(Known::of)
                .toList();
        for (Known one : known) {
            pieces(one.folded()).forEach(piece -> byPiece.put(piece, one));
            one.words().forEach(word -> byWord.put(word, one));
        }
        for (Known one : known) {
            rarest(one).ifPresent(word -> byRarestWord.put(word, one));
        }
    }

    /** The nearest of the names, by distance and then by name; empty if none is near. */
    Optional<String> to(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        Known wanted = Known.of(name);
        return Stream.concat(misspelled(wanted), Stream.concat(longer(wanted), shorter(wanted)))
                .distinct()
                .min(Comparator.comparingInt((Known known) -> EditDistance.between(known.folded(), wanted.folded()))
                        .thenComparing(Known::name))
                .map(Known::name);
    }

    private Stream<Known> misspelled(Known wanted) {
        String folded = wanted.folded();
        return IntStream.rangeClosed(folded.length() - NEAR, folded.length() + NEAR)
                .boxed()
                .flatMap(length -> IntStream.range(0, PIECES).boxed().flatMap(i -> shifted(length, i, folded)))
                .flatMap(piece -> byPiece.get(piece).stream())
                .distinct()
                .filter(known -> EditDistance.between(known.folded(), folded) <= NEAR);
    }

    private Stream<Known> longer(Known wanted) {
        return wanted.words().size() < 2
                ? Stream.empty()
                : rarest(wanted).stream()
                        .flatMap(word -> byWord.get(word).stream())
                        .filter(known -> known.words().containsAll(wanted.words()));
    }

    private Stream<Known> shorter(Known wanted) {
        return wanted.words().stream()
                .flatMap(word -> byRarestWord.get(word).stream())
                .filter(known -> known.words().size() >= 2 && wanted.words().containsAll(known.words()));
    }

    private Optional<String> rarest(Known name) {
        return name.words().stream()
                .min(Comparator.comparingInt(word -> byWord.get(word).size()));
    }

    private static Stream<Piece> shifted(int length, int index, String folded) {
        int start = start(length, index);
        int size = start(length, index + 1) - start;
        return IntStream.rangeClosed(start - NEAR, start + NEAR)
                .filter(from -> from >= 0 && size >= 0 && from + size <= folded.length())
                .mapToObj(from -> new Piece(length, start, folded.substring(from, from + size)));
    }

    private static Stream<Piece> pieces(String folded) {
        int length = folded.length();
        return IntStream.range(0, PIECES)
                .mapToObj(i ->
                        new Piece(length, start(length, i), folded.substring(start(length, i), start(length, i + 1))));
    }

    private static int start(int length, int index) {
        return length * index / PIECES;
    }

    private static String fold(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c))
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .forEach(folded::appendCodePoint);
        return String.join(" ", WORDS.split(folded));
    }
}
