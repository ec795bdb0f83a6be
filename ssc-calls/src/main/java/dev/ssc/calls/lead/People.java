package dev.ssc.calls.lead;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.PersonKind;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people a decision may look at, as the host knows them at that moment (LIFE-2).
 *
 * @param byKey the people by key
 * @param loads how much each has to do, in a unit of the host; 0 for everybody who is not in it
 */
public record People(ImmutableMap<String, Person> byKey, ImmutableMap<String, Integer> loads) {

    private static final People NONE = new People(ImmutableMap.of(), ImmutableMap.of());

    /** {@return nobody} */
    public static People none() {
        return NONE;
    }

    /**
     * People who all have the same to do.
     *
     * @param people each key once
     * @return the people, without loads
     */
    public static People of(Collection<Person> people) {
        return new People(people.stream().collect(toImmutableMap(Person::key, person -> person)), ImmutableMap.of());
    }

    /**
     * The person of a key.
     *
     * @param key what identifies the person
     * @return the person, if known
     */
    public Optional<Person> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * How much a person has to do.
     *
     * @param person one of these
     * @return 0 or more
     */
    public int load(Person person) {
        return loads.getOrDefault(person.key(), 0);
    }

    /** {@return everybody who can lead a call or pair with the lead} */
    public Stream<Person> engineers() {
        return byKey.values().stream()
                .filter(person ->
                        person.kind().filter(PersonKind.ENGINEER::equals).isPresent());
    }

    /**
     * Whether a person works all through a time (CALL-LINK-7).
     *
     * @param key what identifies the person
     * @param time bounded and half-open
     * @return false too on a holiday or time off, even where hours are unknown; empty where nothing can be said
     */
    public Optional<Boolean> works(String key, Range<Instant> time) {
        return find(key).flatMap(person -> new Presence(person).works(time));
    }
}
