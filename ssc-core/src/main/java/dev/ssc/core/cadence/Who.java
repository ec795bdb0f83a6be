package dev.ssc.core.cadence;

import dev.ssc.core.organisation.Counterpart;

/**
 * Somebody who owes or does something: a person by key, or a counterpart who is not linked by name.
 *
 * @param text the key or the name
 * @param linked whether the text is the key of a person
 */
public record Who(String text, boolean linked) {

    /**
     * A person.
     *
     * @param key what identifies the person
     * @return who
     */
    public static Who person(String key) {
        return new Who(key, true);
    }

    /**
     * A counterpart, by key if linked, else by name.
     *
     * @param counterpart the counterpart
     * @return who
     */
    public static Who of(Counterpart counterpart) {
        return counterpart.person().map(Who::person).orElseGet(() -> new Who(counterpart.name(), false));
    }
}
