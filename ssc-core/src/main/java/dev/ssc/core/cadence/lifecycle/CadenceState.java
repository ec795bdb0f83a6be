package dev.ssc.core.cadence.lifecycle;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationPeriod;
import dev.ssc.core.cadence.Standing;
import dev.ssc.core.cadence.Timetable;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** All that the lifecycle of one obligation knows. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class CadenceState implements State {

    private static final String KIND = "cadence/";

    CadenceState() {}

    /** {@return what identifies the obligation among all obligations} */
    public abstract String name();

    /** {@return the policy the obligation began with (LIFE-8)} */
    @Value.Default
    public CadencePolicy policy() {
        return CadencePolicy.defaults();
    }

    /** {@return who owes what; empty while nothing exists} */
    public abstract Optional<Commitment> commitment();

    /** {@return the date from which the sequence that goes on is counted; empty while nothing exists} */
    public abstract Optional<LocalDate> anchor();

    /** {@return the settled periods of sequences that are over, in order} */
    public abstract ImmutableList<ObligationPeriod> past();

    /** {@return the settled periods of the sequence that goes on, from its first} */
    public abstract ImmutableList<ObligationPeriod> settled();

    /** {@return what the person was told last in the sequence that goes on, if anything (CAD-12)} */
    public abstract Optional<Standing> told();

    /** {@return the first day of the pause; empty if there is none} */
    public abstract Optional<LocalDate> pausedFrom();

    /**
     * An obligation of which nothing exists but its key.
     *
     * @param name what identifies it among all obligations
     * @return the state before the first command
     */
    public static CadenceState nothing(String name) {
        return new Builder().name(name).build();
    }

    /** {@return a builder that holds this state} */
    public Builder change() {
        return new Builder().from(this);
    }

    @Override
    public String key() {
        return KIND + name();
    }

    @Override
    public CadencePhase phase() {
        if (commitment().isEmpty()) {
            return CadencePhase.NONE;
        }
        return pausedFrom().isPresent() ? CadencePhase.PAUSED : CadencePhase.RUNNING;
    }

    @Override
    public Duration clockSkew() {
        return policy().clockSkew();
    }

    /**
     * Who owes what, of an obligation that exists.
     *
     * @return the commitment
     * @throws java.util.NoSuchElementException while nothing exists
     */
    public Commitment owed() {
        return commitment().orElseThrow();
    }

    /**
     * The sequence that goes on, of an obligation that exists.
     *
     * @return its periods and what became of them
     * @throws java.util.NoSuchElementException while nothing exists
     */
    @Value.Lazy
    public Run run() {
        Timetable timetable = Timetable.of(owed().part(), anchor().orElseThrow(), owed().days());
        return new Run(timetable, policy().graceDays(owed().part().every()), settled());
    }

    /**
     * The day of a moment, as the obligation counts days.
     *
     * @param at the moment
     * @return its date in the person's zone
     */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, owed().zone());
    }

    /** When due-soon, due and overdue next begin; nothing while it is paused. */
    @Override
    public ImmutableList<Deadline> deadlines() {
        return phase() == CadencePhase.RUNNING ? Reminders.of(this).deadlines() : ImmutableList.of();
    }

    @Override
    public Map<String, @Nullable Object> view() {
        return CadenceView.of(this);
    }

    /** Builds a {@link CadenceState}. Not thread-safe. */
    public static final class Builder extends ImmutableCadenceState.Builder {

        Builder() {}
    }
}
