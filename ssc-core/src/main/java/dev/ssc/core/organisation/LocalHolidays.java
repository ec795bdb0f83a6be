package dev.ssc.core.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.time.PublicHolidays;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The public holidays of people, by the place where each of them works (ORG-10). A person keeps the holidays that the
 * people file lists, and has those of the place too.
 *
 * @param byPlace the holidays of each place that is known
 * @param placeOf key of a person to the place where the person works
 */
public record LocalHolidays(
        ImmutableMap<String, ImmutableSet<LocalDate>> byPlace, ImmutableMap<String, String> placeOf) {

    /**
     * Refuses nulls.
     *
     * @param byPlace the holidays of each place that is known
     * @param placeOf key of a person to the place where the person works
     */
    public LocalHolidays {
        Objects.requireNonNull(byPlace, "byPlace");
        Objects.requireNonNull(placeOf, "placeOf");
    }

    /**
     * Looks the holidays of all places up.
     *
     * @param calendar knows the holidays of places
     * @param placeOf key of a person to the place where the person works; people who are not in it keep what they have
     * @param days the span of days that matters, with both ends: outside it no holiday is added
     * @return the holidays
     */
    public static LocalHolidays of(
            PublicHolidays calendar, ImmutableMap<String, String> placeOf, Range<LocalDate> days) {
        Map<String, ImmutableSet<LocalDate>> byPlace = new LinkedHashMap<>();
        ImmutableSet.copyOf(placeOf.values())
                .forEach(place -> calendar.in(place, days).ifPresent(dates -> byPlace.put(place, dates)));
        return new LocalHolidays(ImmutableMap.copyOf(byPlace), placeOf);
    }

    /** {@return the places that are not known: nobody who works there was given a holiday} */
    public ImmutableSet<String> unknownPlaces() {
        return placeOf.values().stream()
                .filter(place -> !byPlace.containsKey(place))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A person with the holidays of the own place.
     *
     * @param person anybody
     * @return the same person if nothing is known of the place
     */
    public Person of(Person person) {
        return Optional.ofNullable(placeOf.get(person.key()))
                .flatMap(place -> Optional.ofNullable(byPlace.get(place)))
                .map(holidays -> with(person, holidays))
                .orElse(person);
    }

    /**
     * An organisation whose people have the holidays of their places.
     *
     * @param organisation any organisation
     * @return the same structure with these people
     */
    public Organisation of(Organisation organisation) {
        ImmutableList<Person> people =
                organisation.people().stream().map(this::of).collect(ImmutableList.toImmutableList());
        return Organisation.of(organisation.sections(), organisation.stages(), organisation.functions(), people);
    }

    private static Person with(Person person, ImmutableSet<LocalDate> holidays) {
        WorkingTime own = person.workingTime();
        return Person.builder()
                .from(person)
                .workingTime(
                        WorkingTime.builder().from(own).addAllHolidays(holidays).build())
                .build();
    }
}
