package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.TermState;
import dev.ssc.core.term.command.ExpressInterest;
import dev.ssc.runtime.lifecycle.Kinds;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** People express interest in seats, and go on with terms, in any order. */
final class CounterpartsInTheStorm {

    private static final int LOOKS = 10;

    private final Program program;
    private final SplittableRandom random;
    private final TermDeeds deeds;
    private int begun;

    CounterpartsInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
        this.deeds = new TermDeeds(program, random.split());
    }

    void act() {
        Optional<TermState> term = some();
        if (term.isEmpty() || random.nextInt(12) == 0) {
            begin();
        } else {
            give(term.get(), deeds.command(term.get()));
        }
    }

    private void give(TermState term, Command<TermState> command) {
        program.give(desk -> desk.term(term.name()), "support", state -> command);
    }

    /** Mostly a term that is open; sometimes one that is over, of somebody who is still there. */
    private Optional<TermState> some() {
        List<String> keys = program.journal.keys(Kinds.TERM.key(""));
        Optional<TermState> found = Optional.empty();
        for (int look = 0; look < LOOKS && !keys.isEmpty() && found.isEmpty(); look++) {
            String key = keys.get(random.nextInt(keys.size()));
            boolean anyhow = look == LOOKS - 1;
            found = Optional.of(program.desk().term(Kinds.name(key)).state())
                    .filter(term -> anyhow || term.phase().open())
                    .filter(term ->
                            !program.house().left().contains(term.served().person()));
        }
        return found;
    }

    /** Mostly somebody of the kind that may serve at the seat (TERM-3). */
    private void begin() {
        String term = "t" + begun++;
        Organisation organisation = program.desk().organisation().organisation();
        Seat seat = organisation.seats().get(random.nextInt(organisation.seats().size()));
        boolean manager = seat instanceof Seat.OfSection || random.nextInt(20) == 0;
        ImmutableList<String> people = program.house().present(manager ? PersonKind.MANAGER : PersonKind.ENGINEER);
        String person = people.get(random.nextInt(people.size()));
        program.give(
                desk -> desk.term(term),
                person,
                state -> new ExpressInterest(
                        program.desk().around(person, organisation.text(seat)), TermPolicy.defaults()));
    }
}
