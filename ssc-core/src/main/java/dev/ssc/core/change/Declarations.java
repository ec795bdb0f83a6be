package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that people declared about the way from one snapshot to the next (ORG-8).
 *
 * @param all the declarations, in the order in which they were made
 */
public record Declarations(ImmutableList<Declaration> all) {

    /**
     * Nothing was declared.
     *
     * @return no declarations
     */
    public static Declarations none() {
        return new Declarations(ImmutableList.of());
    }

    /**
     * The old keys of the declared renames.
     *
     * @return what each old key is called now
     */
    public Aliases aliases() {
        return Aliases.of(renames());
    }

    /**
     * What cannot be used because it names no group, or several: a key that is in neither snapshot, and a key that
     * stands in several stages of the snapshot it is meant for.
     *
     * @param from the old snapshot
     * @param to the new snapshot
     * @return one sentence a key, which holds the key as written; empty if everything can be used
     */
    public ImmutableList<String> unusable(Organisation from, Organisation to) {
        return all.stream()
                .flatMap(declaration -> Stream.concat(
                        declaration.before().stream().flatMap(key -> unusable(key, from, to, "old")),
                        declaration.after().stream().flatMap(key -> unusable(key, to, from, "new"))))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> unusable(String key, Organisation meant, Organisation other, String which) {
        ImmutableList<Seat.OfGroup> seats = meant.groupSeats(key);
        if (seats.isEmpty() && other.groupSeats(key).isEmpty()) {
            return Stream.of("the declared group " + key + " is in neither snapshot; correct the key");
        }
        return seats.size() < 2 ? Stream.empty() : Stream.of(ambiguous(key, seats, which));
    }

    private static String ambiguous(String key, ImmutableList<Seat.OfGroup> seats, String which) {
        return seats.stream()
                .map(seat -> seat.stage() + "/" + seat.group())
                .collect(Collectors.joining(
                        " or ",
                        "the declared group " + key + " stands in several stages of the " + which + " snapshot; write ",
                        ""));
    }

    ImmutableList<Declaration.Rename> renames() {
        return all.stream()
                .filter(Declaration.Rename.class::isInstance)
                .map(Declaration.Rename.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** Which group comes from which, by what took place between the two snapshots. */
    Stream<Descent> descents(Organisation from, Organisation to) {
        Aliases aliases = aliases();
        return all.stream().flatMap(declaration -> tookPlace(pairs(declaration, from, to, aliases), from, to));
    }

    private static ImmutableList<Descent> pairs(
            Declaration declaration, Organisation from, Organisation to, Aliases aliases) {
        return declaration.before().stream()
                .flatMap(key -> from.groupSeats(key).stream())
                .flatMap(origin -> declaration.after().stream()
                        .flatMap(key -> aliases.groupSeats(to, key).stream())
                        .map(heir -> new Descent(origin, heir, declaration.way())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Two groups that both stand in both snapshots became one or two before them, and are told apart by now. */
    private static Stream<Descent> tookPlace(ImmutableList<Descent> pairs, Organisation from, Organisation to) {
        Predicate<Descent> between = pair -> !to.has(pair.from()) || !from.has(pair.to());
        return pairs.stream().anyMatch(between)
                ? pairs.stream().filter(between.or(pair -> pair.from().equals(pair.to())))
                : Stream.empty();
    }
}
