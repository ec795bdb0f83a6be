package dev.ssc.core.departure;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.State;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has left the organisation, and what that meant (TERM-7).
 *
 * @param person key of the person
 * @param phase whether the person has left
 * @param farewell what it meant
 * @param clockSkew how far before the last event a command may be dated (LIFE-7)
 */
public record Departure(String person, DeparturePhase phase, Farewell farewell, Duration clockSkew) implements State {

    /**
     * Refuses nulls.
     *
     * @param person key of the person
     * @param phase whether the person has left
     * @param farewell what it meant
     * @param clockSkew how far before the last event a command may be dated
     */
    public Departure {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(farewell, "farewell");
        Objects.requireNonNull(clockSkew, "clockSkew");
    }

    /**
     * Somebody who is still there.
     *
     * @param person key of the person
     * @return the state before the first command
     */
    public static Departure of(String person) {
        return new Departure(person, DeparturePhase.NONE, Farewell.none(), Duration.ZERO);
    }

    @Override
    public String key() {
        return "person/" + person;
    }

    /** {@return the open deadlines: a departure has none} */
    @Override
    public ImmutableList<Deadline> deadlines() {
        return ImmutableList.of();
    }

    @Override
    public Map<String, @Nullable Object> view() {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("person", person);
        view.put("ended-terms", farewell.endedTerms());
        view.put("ended-backfills", farewell.endedBackfills());
        view.put("vacancies", farewell.vacancies());
        view.put("calls-without-lead", farewell.callsWithoutLead());
        return Collections.unmodifiableMap(view);
    }
}
