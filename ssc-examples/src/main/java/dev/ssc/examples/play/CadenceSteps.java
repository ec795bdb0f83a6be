package dev.ssc.examples.play;

import com.google.common.collect.ImmutableMap;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.command.Begin;
import dev.ssc.core.cadence.command.CadenceCommand;
import dev.ssc.core.cadence.command.DoAct;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.cadence.command.Pause;
import dev.ssc.core.cadence.command.Resume;
import dev.ssc.core.cadence.command.Tick;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.rhythm.Every;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Makes a command of an obligation of each step. */
final class CadenceSteps {

    private static final int LAST_YEAR = 9999;

    private final Cast cast;
    private final CadencePolicy policy;
    private final ImmutableMap<String, Function<Given, CadenceCommand>> table;

    CadenceSteps(Cast cast, CadencePolicy policy) {
        this.cast = cast;
        this.policy = policy;
        this.table = ImmutableMap.of(
                "begin", this::begin,
                "act", this::act,
                "pause", with -> new Pause(),
                "resume", with -> new Resume(),
                "tick", with -> new Tick());
    }

    /** The command of a step. */
    CadenceCommand command(ScenarioStep step) {
        Function<Given, CadenceCommand> command = table.get(step.command());
        if (command == null) {
            throw new UnusableFileException(
                    step.place(),
                    "a cadence has no command \"" + step.command() + "\"; "
                            + Known.words(table.keySet()).nearestTo(step.command()));
        }
        return command.apply(step.with());
    }

    private CadenceCommand begin(Given with) {
        Person person = person(with, "person");
        return new Begin(
                person.key(),
                person.workingTime(),
                with.optionalText("seat"),
                with.word(ObligationKind.class, "kind"),
                frequency(with),
                anchor(with),
                policy);
    }

    private CadenceCommand act(Given with) {
        Person by = person(with, "by");
        return new DoAct(
                by.key(),
                by.workingTime().zoneOrUtc(),
                with.optionalWord(ActManner.class, "how").orElse(ActManner.POST));
    }

    private Person person(Given with, String key) {
        return cast.known(with, key, with.text(key));
    }

    private static Frequency frequency(Given with) {
        Optional<Every> every = with.parsed("every", Every::ofIso, "P1W, P1M or P3M");
        Optional<String> rhythm = with.optionalText("rhythm");
        if (every.isPresent() == rhythm.isPresent()) {
            throw with.unusable(
                    "rhythm",
                    "begin needs either every, such as P1M, or rhythm, such as \"once per month\"; give one of them.");
        }
        return every.<Frequency>map(Frequency.Each::new).orElseGet(() -> new Frequency.InWords(rhythm.orElseThrow()));
    }

    /** A year that nobody means would have millions of periods before it. */
    private static LocalDate anchor(Given with) {
        LocalDate anchor = with.date("anchor");
        if (anchor.getYear() < 1 || anchor.getYear() > LAST_YEAR) {
            throw with.unusable("anchor", "anchor cannot be " + anchor + "; give a date of the years 1 to 9999.");
        }
        return anchor;
    }
}
