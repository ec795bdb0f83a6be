package dev.ssc.runtime.organisation;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.term.Term;
import dev.ssc.runtime.deciding.Leavers;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.Names;
import java.util.Optional;

/**
 * Terms that the organisation states, and that are to begin as lifecycles (TERM-8).
 *
 * @param inForce the organisation
 * @param journal finds lifecycles by name
 * @param lifecycles the lifecycles
 * @param around what their first commands must know
 */
public record Adoptions(InForce inForce, Journal journal, Lifecycles lifecycles, Around around) {

    /** {@return the open terms of linked people that the organisation states, and that no lifecycle has} */
    public ImmutableList<StatedTerm> unadopted() {
        return inForce.organisation().seats().stream()
                .flatMap(seat -> inForce.snapshot().roster().terms(seat).stream())
                .filter(term -> term.phase().open() && !hasOpenTerm(term) && !hasLeft(term))
                .flatMap(term -> stated(term).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean hasOpenTerm(Term stated) {
        return lifecycles.states(Kinds.TERM, journal.named(Names.seat(stated.seat()))).stream()
                .flatMap(state -> state.term().stream())
                .anyMatch(term -> term.phase().open() && Around.isOf(term, stated));
    }

    private boolean hasLeft(Term stated) {
        return stated.counterpart()
                .person()
                .filter(new Leavers(lifecycles)::include)
                .isPresent();
    }

    private Optional<StatedTerm> stated(Term term) {
        String seat = inForce.organisation().text(term.seat());
        return term.counterpart()
                .person()
                .map(person -> new StatedTerm(unusedName(term), term, around.around(person, seat)));
    }

    /**
     * What a term that begins can be called.
     *
     * @param term the term
     * @return {@code PERSON@SEAT}, with a number if there was such a term before
     */
    public String unusedName(Term term) {
        return unused(Around.identity(term) + "@" + inForce.organisation().text(term.seat()));
    }

    /** Coming back is a new term, so one that was served before keeps its name. */
    private String unused(String name) {
        String free = name;
        for (int number = 2; journal.version(Kinds.TERM.key(free)) > 0; number++) {
            free = name + "~" + number;
        }
        return free;
    }
}
