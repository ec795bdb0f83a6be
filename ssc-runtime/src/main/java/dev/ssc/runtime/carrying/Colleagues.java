package dev.ssc.runtime.carrying;

import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.spi.Colleague;
import java.util.function.Supplier;

/**
 * Who people are, by key.
 *
 * @param organisation the organisation in force
 */
public record Colleagues(Supplier<Organisation> organisation) {

    /**
     * The person of a key, as adapters are told.
     *
     * @param key key of a person
     * @return the person; one whom the organisation does not know is named by the key
     */
    Colleague of(String key) {
        return new Colleague(
                key, organisation.get().person(key).map(Person::name).orElse(key));
    }
}
