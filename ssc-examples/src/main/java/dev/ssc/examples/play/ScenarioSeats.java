package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.relationship.ProductTeam;
import dev.ssc.core.relationship.TeamSync;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The seats that a scenario lists.
 *
 * @param byKey each seat by its key, in the order of the file
 */
record ScenarioSeats(ImmutableMap<String, ScenarioSeat> byKey) {

    /** Reads a list of seats. */
    static ScenarioSeats read(List<Given> entries, Cast cast) {
        Map<String, ScenarioSeat> byKey = new LinkedHashMap<>();
        for (Given entry : entries) {
            ScenarioSeat seat = seat(entry, cast);
            if (byKey.putIfAbsent(seat.key(), seat) != null) {
                throw entry.unusable("key", "there are two seats with the key \"" + seat.key() + "\"; rename one.");
            }
            entry.nothingElse();
        }
        return new ScenarioSeats(ImmutableMap.copyOf(byKey));
    }

    private static ScenarioSeat seat(Given entry, Cast cast) {
        return new ScenarioSeat(
                entry.text("key"),
                entry.optionalWord(SeatKind.class, "kind").orElse(SeatKind.GROUP),
                entry.optionalText("stage"),
                entry.optionalText("section"),
                new ProductTeam(
                        productManager(entry, cast),
                        entry.optionalText("sync").map(TeamSync::of),
                        entry.optionalText("channel")),
                counterparts(entry, cast));
    }

    private static Optional<Person> productManager(Given entry, Cast cast) {
        return entry.optionalText("pm").map(key -> cast.known(entry, "pm", key));
    }

    private static ImmutableList<String> counterparts(Given entry, Cast cast) {
        ImmutableList<String> people = entry.texts("counterparts");
        people.forEach(person -> cast.checked(entry, "counterparts", person));
        if (people.stream().distinct().count() < people.size()) {
            throw entry.unusable("counterparts", "somebody is named twice among the counterparts; name each once.");
        }
        return people;
    }

    /** The seat that a step names with its key and perhaps its kind; one that is not listed stands alone. */
    ScenarioSeat named(Given with) {
        String key = with.text("seat");
        Optional<SeatKind> kind = with.optionalWord(SeatKind.class, "kind");
        ScenarioSeat seat = of(key, kind.orElse(SeatKind.GROUP));
        if (kind.filter(stated -> stated != seat.kind()).isPresent()) {
            throw with.unusable(
                    "kind",
                    "the seat \"" + key + "\" is listed as a " + seat.kind().word() + "; name that kind, or none.");
        }
        return seat;
    }

    /** The listed seat of a key, else one that stands alone. */
    ScenarioSeat of(String key, SeatKind otherwise) {
        ScenarioSeat listed = byKey.get(key);
        return listed == null ? ScenarioSeat.alone(key, otherwise) : listed;
    }
}
