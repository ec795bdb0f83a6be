package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import java.util.HashMap;
import java.util.Map;

/**
 * Old keys of groups and what they became (ORG-8): an old key stays an alias for ever, through any number of renames. A
 * key that is given back to a group by a later rename is no alias any more.
 */
public final class Aliases {

    private final ImmutableMap<String, String> laterKey;

    private Aliases(ImmutableMap<String, String> laterKey) {
        this.laterKey = laterKey;
    }

    /**
     * The aliases that renames leave behind.
     *
     * @param renames in the order in which they were declared
     * @return the aliases
     */
    public static Aliases of(ImmutableList<Declaration.Rename> renames) {
        // A chain never becomes a ring: each rename leads to a key from which nothing leads on.
        Map<String, String> laterKey = new HashMap<>();
        for (Declaration.Rename rename : renames) {
            laterKey.put(rename.from(), rename.to());
            laterKey.remove(rename.to());
        }
        return new Aliases(ImmutableMap.copyOf(laterKey));
    }

    /**
     * What a key is called now.
     *
     * @param key a key, written as the renames write it
     * @return the key at the end of the chain; the key itself if it was never renamed
     */
    public String resolve(String key) {
        String current = key;
        for (String later = laterKey.get(current); later != null; later = laterKey.get(current)) {
            current = later;
        }
        return current;
    }

    /**
     * The groups that a text names, by a key of today or by an old one.
     *
     * @param organisation the organisation of today
     * @param text {@code KEY} or {@code STAGE/KEY}
     * @return as {@link Organisation#groupSeats(String)}; if there is no such group, those of what the text is called now
     */
    public ImmutableList<Seat.OfGroup> groupSeats(Organisation organisation, String text) {
        ImmutableList<Seat.OfGroup> seats = organisation.groupSeats(text);
        return seats.isEmpty() ? organisation.groupSeats(resolve(text)) : seats;
    }
}
