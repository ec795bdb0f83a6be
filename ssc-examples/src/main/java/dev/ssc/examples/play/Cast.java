package dev.ssc.examples.play;

import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.lead.People;
import dev.ssc.core.organisation.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of a scenario.
 *
 * @param people everybody by key, with their loads
 */
record Cast(People people) {

    /** Reads a list of people. */
    static Cast read(List<Given> entries) {
        Map<String, Person> byKey = new LinkedHashMap<>();
        ImmutableMap.Builder<String, Integer> loads = ImmutableMap.builder();
        for (Given entry : entries) {
            Person person = PersonEntry.read(entry);
            if (byKey.putIfAbsent(person.key(), person) != null) {
                throw entry.unusable("key", "there are two people with the key \"" + person.key() + "\"; rename one.");
            }
            loads.put(person.key(), entry.whole("load").orElse(0));
            entry.nothingElse();
        }
        Cast cast = new Cast(new People(ImmutableMap.copyOf(byKey), loads.buildOrThrow()));
        entries.forEach(cast::mustKnowManager);
        return cast;
    }

    /** A manager may stand below those whom they manage, so this is looked at when all are read. */
    private void mustKnowManager(Given entry) {
        entry.optionalText("manager").ifPresent(manager -> checked(entry, "manager", manager));
    }

    /** The name of a person; whoever is not in the cast goes by their key. */
    String name(String person) {
        return people.find(person).map(Person::name).orElse(person);
    }

    /** Key of the person that a key of a step names. */
    String named(Given given, String key) {
        return checked(given, key, given.text(key));
    }

    /** Refuses the key of a person who is not in the cast. */
    String checked(Given given, String key, String person) {
        return known(given, key, person).key();
    }

    /** The person of a key; refuses one who is not in the cast. */
    Person known(Given given, String key, String person) {
        return people.find(person).orElseThrow(() -> given.unusable(key, noSuchPerson(person)));
    }

    /** What to say of a key that nobody has. */
    String noSuchPerson(String person) {
        return "there is no person \"" + person + "\"; "
                + Known.words(people.byKey().keySet()).nearestTo(person);
    }
}
