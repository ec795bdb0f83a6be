package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The texts by which people and files name seats: {@code group/KEY}, or {@code group/STAGE/KEY} where the key stands in
 * two stages; {@code section/KEY}; {@code function/SECTION/KEY}. Keys may themselves hold a slash, so a text is read
 * against the seats that exist. A text that fits a whole key means that key.
 */
public final class SeatTexts {

    private static final String GROUP = "group/";
    private static final String SECTION = "section/";
    private static final String FUNCTION = "function/";

    private final ImmutableSet<Seat> seats;
    private final ImmutableListMultimap<String, Seat.OfGroup> groupsByKey;

    private SeatTexts(ImmutableSet<Seat> seats, ImmutableListMultimap<String, Seat.OfGroup> groupsByKey) {
        this.seats = seats;
        this.groupsByKey = groupsByKey;
    }

    static SeatTexts of(ImmutableSet<Seat> seats) {
        return new SeatTexts(
                seats,
                seats.stream()
                        .filter(Seat.OfGroup.class::isInstance)
                        .map(Seat.OfGroup.class::cast)
                        .collect(ImmutableListMultimap.toImmutableListMultimap(Seat.OfGroup::group, seat -> seat)));
    }

    /**
     * A seat as people write it.
     *
     * @param seat any seat
     * @return {@code group/STAGE/KEY} where the key stands in several stages, else {@code group/KEY}; sections and
     *     functions in their only form
     */
    public String text(Seat seat) {
        return seat instanceof Seat.OfGroup group ? GROUP + groupText(group) : seat.toString();
    }

    /**
     * A group as people write it where only a group can stand.
     *
     * @param seat the seat of a group
     * @return {@code STAGE/KEY} where the key stands in several stages, else {@code KEY}
     */
    public String groupText(Seat.OfGroup seat) {
        return groupsOfKey(seat.group()).size() > 1 ? seat.stage() + "/" + seat.group() : seat.group();
    }

    /**
     * The seat that a text names.
     *
     * @param text as people write it; a group in its short or its long form
     * @return the seat; empty if no seat fits, or more than one
     */
    public Optional<Seat> seat(String text) {
        if (text.startsWith(GROUP)) {
            return onlyOne(groupSeats(text.substring(GROUP.length())));
        }
        if (text.startsWith(SECTION)) {
            return Optional.<Seat>of(new Seat.OfSection(text.substring(SECTION.length())))
                    .filter(seats::contains);
        }
        if (text.startsWith(FUNCTION)) {
            return onlyOne(split(text.substring(FUNCTION.length()), Seat.OfFunction::new));
        }
        return Optional.empty();
    }

    /**
     * The groups that a text names.
     *
     * @param text {@code KEY} or {@code STAGE/KEY}
     * @return none if no group fits; several if the text is a key that stands in several stages
     */
    public ImmutableList<Seat.OfGroup> groupSeats(String text) {
        ImmutableList<Seat.OfGroup> ofKey = groupsOfKey(text);
        ImmutableList<Seat.OfGroup> inStage = split(text, Seat.OfGroup::new);
        return ofKey.size() == 1 || inStage.isEmpty() ? ofKey : inStage;
    }

    /**
     * The groups of a key, whatever their stage.
     *
     * @param key a group's key
     * @return their seats, in source order
     */
    public ImmutableList<Seat.OfGroup> groupsOfKey(String key) {
        return groupsByKey.get(key);
    }

    private <S extends Seat> ImmutableList<S> split(String text, BiFunction<String, String, S> seat) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '/')
                .mapToObj(at -> seat.apply(text.substring(0, at), text.substring(at + 1)))
                .filter(seats::contains)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Seat> onlyOne(ImmutableCollection<? extends Seat> fitting) {
        return fitting.size() == 1 ? Optional.of(fitting.iterator().next()) : Optional.empty();
    }
}
