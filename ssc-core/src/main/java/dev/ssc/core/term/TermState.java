package dev.ssc.core.term;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Deadline;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.State;
import dev.ssc.core.relationship.Relationship;
import dev.ssc.core.term.request.TermRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** All that the lifecycle of a term knows. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class TermState implements State {

    private static final String KIND = "term/";

    TermState() {}

    /** {@return what identifies the term among all terms, for example {@code t1}} */
    public abstract String name();

    @Override
    @Value.Default
    public TermPhase phase() {
        return TermPhase.NONE;
    }

    /** {@return the policy the term began with (LIFE-8)} */
    @Value.Default
    public TermPolicy policy() {
        return TermPolicy.defaults();
    }

    /** {@return who serves, and where; empty while nothing exists} */
    public abstract Optional<Assignment> assignment();

    /** {@return key of the own manager as last heard of, if there is one} */
    public abstract Optional<String> manager();

    /** {@return the zone in which the days of the term are counted} */
    @Value.Default
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** {@return the name as last proposed for the file of counterparts, if it was (TERM-2)} */
    public abstract Optional<String> proposedName();

    /** {@return the day the term became active; empty before, and if unknown (TERM-8)} */
    public abstract Optional<LocalDate> since();

    /** {@return times aside that are over, or are only stated} */
    public abstract ImmutableList<Aside> otherAsides();

    /** {@return the time aside that goes on; empty if the person is not aside, or nobody said from when} */
    public abstract Optional<Absence> absence();

    /** {@return who stands in, if anybody does (TERM-6)} */
    public abstract Optional<StandIn> backfill();

    /** {@return the relationship with the product team; from active on} */
    public abstract Optional<Relationship> relationship();

    /** {@return the reason that was given last for declining, returning, stepping aside or ending} */
    public abstract Optional<String> reason();

    /**
     * A term of which nothing exists but its key.
     *
     * @param name what identifies it among all terms, for example {@code t1}
     * @return the state before the first command
     */
    public static TermState nothing(String name) {
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
    public Duration clockSkew() {
        return policy().clockSkew();
    }

    /** {@return the open deadlines: a term has none} */
    @Override
    public ImmutableList<Deadline> deadlines() {
        return ImmutableList.of();
    }

    /**
     * Who serves, and where, of a term that exists.
     *
     * @return the assignment
     * @throws java.util.NoSuchElementException while nothing exists
     */
    public Assignment served() {
        return assignment().orElseThrow();
    }

    /**
     * Begins a request about this term.
     *
     * @param kind what is asked
     * @return a builder with the facts that all requests of a term carry
     */
    public Request.Builder ask(TermRequest kind) {
        return Request.of(kind.kind())
                .fact("term", name())
                .fact("person", served().person())
                .fact("seat", served().seatText());
    }

    /**
     * The day of a moment, as the term counts days.
     *
     * @param at the moment
     * @return its date in the person's zone
     */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /**
     * The time aside that goes on, as it will have been once it is over.
     *
     * @param day the first day on which it is over
     * @return its parts; none if the person is not aside
     */
    public ImmutableList<Aside> asidesEndedOn(LocalDate day) {
        return absence()
                .map(absence ->
                        absence.endedOn(day, backfill().map(StandIn::by)).asides())
                .orElse(ImmutableList.of());
    }

    /** {@return the term as coverage and cadence look at it; empty while nothing exists} */
    public Optional<Term> term() {
        return assignment().map(known -> new Term(known.seat(), known.counterpart(), phase(), since(), asides()));
    }

    @Override
    public Map<String, @Nullable Object> view() {
        return TermView.of(this);
    }

    private ImmutableList<Aside> asides() {
        Stream<Aside> now = absence().stream().flatMap(absence -> absence.asides().stream());
        return Stream.concat(otherAsides().stream(), now).collect(ImmutableList.toImmutableList());
    }

    /** Builds a {@link TermState}. Not thread-safe. */
    public static final class Builder extends ImmutableTermState.Builder {

        Builder() {}
    }
}
