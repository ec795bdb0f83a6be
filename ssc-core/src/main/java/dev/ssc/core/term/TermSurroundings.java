package dev.ssc.core.term;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.relationship.Acquaintances;
import dev.ssc.core.relationship.Mentor;
import dev.ssc.core.relationship.ProductTeam;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a command about a term must know of people, the seat and other terms, at the time it is given (LIFE-2). A host
 * that has a roster makes it with {@code dev.ssc.core.coverage.RosterSurroundings}.
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class TermSurroundings {

    TermSurroundings() {}

    /** {@return whose term it is} */
    public abstract Person person();

    /** {@return the own manager; empty if there is none, or nothing is known of them but the key} */
    public abstract Optional<Person> manager();

    /** {@return the seat} */
    public abstract Seat seat();

    /** {@return the seat as the host names it, for example {@code group/fern}} */
    @Value.Default
    public String seatText() {
        return seat().toString();
    }

    /** {@return the product team of the seat; unknown unless stated} */
    @Value.Default
    public ProductTeam team() {
        return ProductTeam.unknown();
    }

    /** {@return all terms of the seat, in any phase, this one among them or not} */
    public abstract ImmutableList<Term> here();

    /** {@return all terms of the other groups of the seat's stage; of a group only} */
    public abstract ImmutableList<Term> inStage();

    /** {@return all terms of the groups of the seat's section, those of the same stage among them or not} */
    public abstract ImmutableList<Term> inSection();

    /** {@return key of the own manager; empty if the person has none, or is their own} */
    public Optional<String> managerKey() {
        return person().manager().filter(key -> !key.equals(person().key()));
    }

    /** {@return the zone in which the person's days are counted; UTC if unknown} */
    public ZoneId zone() {
        return person().workingTime().zoneOrUtc();
    }

    /**
     * Whether somebody has an open term at the seat (TERM-4).
     *
     * @param key key of a person
     * @return true for a term from interested to aside
     */
    public boolean openTermOf(String key) {
        return here().stream().anyMatch(term -> isOf(term, key) && term.phase().open());
    }

    /**
     * Whether somebody serves at the seat and is not aside (TERM-9).
     *
     * @param key key of a person
     * @return true for an active term
     */
    public boolean activeTermOf(String key) {
        return here().stream().anyMatch(term -> isOf(term, key) && term.phase() == TermPhase.ACTIVE);
    }

    /**
     * Whether the own manager is known to be away all the time of a backfill (TERM-6).
     *
     * @param standIn the backfill
     * @return true if the manager cannot stand in
     */
    public boolean managerMisses(StandIn standIn) {
        return manager()
                .filter(known -> managerKey().filter(known.key()::equals).isPresent())
                .filter(known -> standIn.missedBy(known.workingTime().workingDays()))
                .isPresent();
    }

    /** {@return whom a counterpart meets who begins at the seat (REL-1 to REL-7)} */
    public Acquaintances acquaintances() {
        return new Acquaintances(person(), seat(), team(), otherHolders(here()), otherHolders(inSection()));
    }

    /** {@return the mentor to suggest to the person, if there is anybody (REL-9)} */
    public Optional<Mentor> mentor() {
        return Mentor.suggestedTo(
                person().key(), ImmutableList.of(serving(here()), serving(inStage()), serving(inSection())));
    }

    private ImmutableList<String> otherHolders(ImmutableList<Term> terms) {
        return terms.stream()
                .filter(term -> term.phase().holdsSeat() && !isOf(term, person().key()))
                .map(term -> term.counterpart().name())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Mentor> serving(ImmutableList<Term> terms) {
        return terms.stream()
                .filter(term -> term.phase() == TermPhase.ACTIVE)
                .map(term -> new Mentor(identity(term.counterpart()), term.since()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOf(Term term, String key) {
        return identity(term.counterpart()).equals(key);
    }

    private static String identity(Counterpart counterpart) {
        return counterpart.person().orElse(counterpart.name());
    }

    /** {@return a new builder; person and seat are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link TermSurroundings}. Not thread-safe. */
    public static final class Builder extends ImmutableTermSurroundings.Builder {

        Builder() {}
    }
}
