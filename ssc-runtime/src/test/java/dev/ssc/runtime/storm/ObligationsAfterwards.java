package dev.ssc.runtime.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.command.CadenceCommand;
import dev.ssc.core.cadence.command.Tick;
import dev.ssc.core.cadence.lifecycle.CadenceState;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.lifecycle.Kinds;

/** What must be true of obligations after a storm. */
final class ObligationsAfterwards {

    private final Program program;
    private final ImmutableMap<String, CadenceCommand> given;

    ObligationsAfterwards(Storm storm) {
        this.program = storm.program;
        this.given = storm.obligations.given();
    }

    /** The same commands at the same times, given to the pure lifecycle, decide the same. */
    void theirPeriodsAreWhatTheirCommandsSay() {
        program.journal.keys(Kinds.CADENCE.key("")).forEach(key -> {
            Lifecycle<CadenceState> pure = Lifecycle.of(CadenceState.nothing(Kinds.name(key)));
            for (Kept kept : program.journal.read(key)) {
                Step<?> step = kept.step();
                Step<CadenceState> again = pure.decide(command(kept), step.at(), step.id());
                assertEquals(again, step, () -> program + " " + key);
                pure = pure.after(again);
            }
            CadenceState state = program.desk().cadence(Kinds.name(key)).state();
            assertEquals(pure.state().past(), state.past(), () -> program + " " + key);
            assertEquals(pure.state().settled(), state.settled(), () -> program + " " + key);
        });
    }

    private CadenceCommand command(Kept kept) {
        return kept.command().equals("tick")
                ? new Tick()
                : given.get(kept.step().id().orElseThrow());
    }
}
