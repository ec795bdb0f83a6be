package dev.ssc.core.departure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.term.Assignment;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.EndBackfill;
import dev.ssc.core.term.command.TermCommand;
import dev.ssc.core.term.command.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody leaves the organisation: all terms and backfills of the person end in one decision (TERM-7).
 *
 * @param person key of the person
 * @param manager key of the person's manager, who is told, if there is one
 * @param terms all terms, or at least all open ones of the seats concerned, in an order of the host
 * @param calls the calls that are not over and that the person leads
 * @param clockSkew how far before this another command may be dated; 2 minutes unless the policy says otherwise (LIFE-7)
 */
public record LeaveOrganisation(
        String person,
        Optional<String> manager,
        ImmutableList<TermState> terms,
        ImmutableList<LedCall> calls,
        Duration clockSkew)
        implements Command<Departure> {

    private static final ImmutableSet<DeparturePhase> PHASES = Sets.immutableEnumSet(DeparturePhase.NONE);

    @Override
    public String name() {
        return "leave-organisation";
    }

    @Override
    public ImmutableSet<DeparturePhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<Departure> decide(Departure departure, Instant at) {
        Farewell farewell = farewell();
        return Accepted.<Departure>of(new Departed(farewell, clockSkew)).asking(told(farewell));
    }

    /**
     * What the terms concerned must decide about, if this command is accepted: each open term of the person ends, or is
     * withdrawn if it was not active yet, and each backfill by the person ends (TERM-9).
     *
     * @return the commands; all of them are accepted at any time that is not before the last event of their term
     */
    public ImmutableList<Consequence> consequences() {
        return Stream.concat(
                        own().map(term -> new Consequence(term.name(), ending(term))),
                        backfilled().map(term -> new Consequence(term.name(), new EndBackfill())))
                .collect(ImmutableList.toImmutableList());
    }

    private Farewell farewell() {
        return new Farewell(
                own().map(TermState::name).collect(ImmutableList.toImmutableList()),
                backfilled().map(TermState::name).collect(ImmutableList.toImmutableList()),
                Stream.concat(own().filter(term -> term.phase().holdsSeat()), backfilled())
                        .map(TermState::served)
                        .filter(this::vacated)
                        .map(Assignment::seatText)
                        .distinct()
                        .collect(ImmutableList.toImmutableList()),
                calls.stream()
                        .filter(call -> call.backup()
                                .filter(backup -> !backup.equals(person))
                                .isEmpty())
                        .map(LedCall::call)
                        .collect(ImmutableList.toImmutableList()));
    }

    private Stream<TermState> own() {
        return terms.stream()
                .filter(term -> term.phase().open() && term.served().person().equals(person));
    }

    private Stream<TermState> backfilled() {
        return terms.stream()
                .filter(term -> term.backfill()
                        .filter(standIn -> standIn.by().equals(person))
                        .isPresent());
    }

    private boolean vacated(Assignment left) {
        return terms.stream()
                .filter(term -> term.phase().holdsSeat() && term.served().seat().equals(left.seat()))
                .noneMatch(this::answered);
    }

    /** Whether somebody else answers for the seat by this term: the counterpart, or who stands in (COV-2). */
    private boolean answered(TermState term) {
        if (term.served().person().equals(person)) {
            return false;
        }
        return term.phase() == TermPhase.ACTIVE
                || term.backfill()
                        .filter(standIn -> !standIn.by().equals(person))
                        .isPresent();
    }

    private static TermCommand ending(TermState term) {
        return term.phase().holdsSeat() ? new End("left the organisation") : new Withdraw();
    }

    private Request told(Farewell farewell) {
        return Request.of("chat.tell")
                .fact("message", "organisation-left")
                .fact("person", person)
                .fact("to", manager)
                .fact("ended-terms", farewell.endedTerms())
                .fact("ended-backfills", farewell.endedBackfills())
                .fact("vacancies", farewell.vacancies())
                .fact("calls-without-lead", farewell.callsWithoutLead())
                .build();
    }
}
