package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.command.Begin;
import dev.ssc.core.cadence.command.CadenceCommand;
import dev.ssc.core.cadence.command.DoAct;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.cadence.command.Pause;
import dev.ssc.core.cadence.command.Resume;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.rhythm.Every;
import dev.ssc.runtime.lifecycle.Origin;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Counterparts begin obligations, act on them, pause and resume; the desk reminds them by itself. */
final class ObligationsInTheStorm {

    private static final int MOST = 40;

    private final Program program;
    private final SplittableRandom random;
    private final Map<String, CadenceCommand> given = new LinkedHashMap<>();
    private int begun;

    ObligationsInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
    }

    /** What was given, by the ids of the commands. */
    ImmutableMap<String, CadenceCommand> given() {
        return ImmutableMap.copyOf(given);
    }

    void act() {
        if (begun == 0 || begun < MOST && random.nextInt(4) == 0) {
            give("o" + begun++, begin());
        } else {
            give("o" + random.nextInt(begun), goOn());
        }
    }

    private void give(String obligation, CadenceCommand command) {
        String id = "owed/" + given.size();
        given.put(id, command);
        program.give(desk -> desk.cadence(obligation), Origin.of("support").withId(id), state -> command);
    }

    private CadenceCommand goOn() {
        return switch (random.nextInt(12)) {
            case 0 -> new Pause();
            case 1, 2 -> new Resume();
            case 3 -> begin();
            default ->
                new DoAct(
                        "p" + random.nextInt(4),
                        ZoneOffset.UTC,
                        ActManner.values()[random.nextInt(ActManner.values().length)]);
        };
    }

    private Begin begin() {
        List<Person> people = program.desk().organisation().organisation().people();
        Person person = people.get(random.nextInt(people.size()));
        ObligationKind kind = ObligationKind.values()[random.nextInt(ObligationKind.values().length)];
        Every every = random.nextInt(4) == 0 ? Every.MONTH : Every.WEEK;
        LocalDate today = LocalDate.ofInstant(program.clock.instant(), ZoneOffset.UTC);
        return new Begin(
                person.key(),
                person.workingTime(),
                Optional.of("group/fern").filter(seat -> kind != ObligationKind.ONE_ON_ONE),
                kind,
                new Frequency.Each(every),
                today.minusDays(random.nextInt(40)),
                CadencePolicy.defaults());
    }
}
