package dev.ssc.runtime.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.command.LeadDropsOut;
import dev.ssc.core.departure.LeaveOrganisation;
import dev.ssc.core.departure.LedCall;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.term.TermState;
import dev.ssc.runtime.deciding.Leavers;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.Names;
import java.time.Duration;

/**
 * What is concerned when somebody leaves (TERM-7).
 *
 * @param inForce the organisation
 * @param journal finds lifecycles by name
 * @param lifecycles the lifecycles
 */
public record Leaving(InForce inForce, Journal journal, Lifecycles lifecycles) {

    /**
     * The command by which somebody leaves, with all that it must know (TERM-7).
     *
     * @param person key of the person
     * @param clockSkew how far before it another command may be dated
     * @return the command
     */
    public LeaveOrganisation command(String person, Duration clockSkew) {
        return new LeaveOrganisation(
                person,
                inForce.organisation().person(person).flatMap(Person::manager),
                termsConcerned(person),
                ledCalls(person),
                clockSkew);
    }

    /** The calls that a lead can still drop out of; whoever has left cannot take over. */
    private ImmutableList<LedCall> ledCalls(String person) {
        Leavers leavers = new Leavers(lifecycles);
        return lifecycles.states(Kinds.CALL, journal.named(Names.lead(person))).stream()
                .filter(call -> new LeadDropsOut(person).phases().contains(call.phase()))
                .map(call ->
                        new LedCall(call.call(), call.staffing().backup().filter(backup -> !leavers.include(backup))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The person's own terms and backfills, and all others of those seats. */
    private ImmutableList<TermState> termsConcerned(String person) {
        ImmutableList<TermState> own = lifecycles.states(Kinds.TERM, journal.named(Names.serves(person)));
        ImmutableSet<String> keys = own.stream()
                .flatMap(term -> term.assignment().stream())
                .flatMap(served -> journal.named(Names.seat(served.seat())).stream())
                .collect(ImmutableSet.toImmutableSet());
        return lifecycles.states(Kinds.TERM, keys);
    }
}
