package dev.ssc.examples.play;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.words.Template;
import java.util.Optional;

/**
 * A scenario that was read, ready to be played once.
 *
 * @param name what it calls itself
 * @param cast its people
 * @param families who plays which steps, by the word before the slash
 * @param steps the steps in order, never none
 */
record Scenario(String name, Cast cast, ImmutableMap<String, Family> families, ImmutableList<ScenarioStep> steps) {

    /**
     * Reads a scenario file.
     *
     * @throws UnusableFileException naming file and line, if something in it cannot be played
     */
    static Scenario read(SourceFile source) {
        Given file = file(source);
        return read(file, source.name(), Cast.read(file.maps("people")));
    }

    /**
     * Reads a scenario file that leaves its people to the host.
     *
     * @throws UnusableFileException naming file and line, if something in it cannot be played
     */
    static Scenario read(SourceFile source, Cast cast) {
        return read(file(source), source.name(), cast);
    }

    private static Given file(SourceFile source) {
        return Given.of(new YamlFile(source).read(Kind.MAP), "a scenario");
    }

    private static Scenario read(Given file, String source, Cast cast) {
        String name = file.optionalText("scenario").orElse(source);
        ImmutableMap<String, Family> families = families(file, cast);
        ImmutableList<ScenarioStep> steps =
                file.maps("steps").stream().map(step -> step(step, families)).collect(ImmutableList.toImmutableList());
        file.nothingElse();
        if (steps.isEmpty()) {
            throw new UnusableFileException(file.place(), "a scenario needs steps; add a list of them.");
        }
        return new Scenario(name, cast, families, steps);
    }

    private static ImmutableMap<String, Family> families(Given file, Cast cast) {
        PolicyEntry stated = file.map("policy").map(PolicyEntry::read).orElseGet(PolicyEntry::defaults);
        CallPolicy policy = stated.calls();
        CallFamily calls = new CallFamily(new CallSteps(cast, policy));
        SeatFamily seats = new SeatFamily(
                cast, AskPolicy.builder().clockSkew(policy.clockSkew()).build());
        TermFamily terms = new TermFamily(
                cast,
                ScenarioSeats.read(file.maps("seats"), cast),
                TermPolicy.builder().clockSkew(policy.clockSkew()).build(),
                seats);
        PersonFamily people = new PersonFamily(cast, terms, calls, policy.clockSkew());
        CadenceFamily cadences = new CadenceFamily(new CadenceSteps(cast, stated.cadences()));
        return Maps.uniqueIndex(ImmutableList.of(calls, seats, terms, people, cadences), Family::word);
    }

    private static ScenarioStep step(Given step, ImmutableMap<String, Family> families) {
        String on = step.text("on");
        int slash = on.indexOf('/');
        Family family = families.get(on.substring(0, Math.max(slash, 0)));
        if (family == null || slash == on.length() - 1) {
            throw step.unusable(
                    "on",
                    "on has to name a lifecycle by kind and key, such as call/c1, and not \"" + on + "\"; "
                            + Known.words(families.keySet()).nearestTo(on.substring(0, Math.max(slash, 0))));
        }
        ScenarioStep read = new ScenarioStep(
                step.place(),
                step.moment("at"),
                family.word(),
                on.substring(slash + 1),
                step.text("do"),
                step.optionalText("id"),
                with(step),
                expectation(step, family));
        step.nothingElse();
        return read;
    }

    private static Given with(Given step) {
        Optional<Given> with = step.map("with");
        return with.orElseGet(() -> Given.nothing(step.place(), "with"));
    }

    private static Expectation expectation(Given step, Family family) {
        return Expectation.read(step.map("expect").orElseGet(() -> Given.nothing(step.place(), "expect")), family);
    }

    /** How a story tells the command of a step, if its kind of lifecycle has a sentence for it. */
    Optional<Template> sentence(ScenarioStep step) {
        return family(step).sentence(step.command());
    }

    private Family family(ScenarioStep step) {
        Family family = families.get(step.family());
        if (family == null) {
            throw new IllegalStateException("nobody plays " + step.on());
        }
        return family;
    }

    /** Plays all steps in order. */
    ImmutableList<PlayedStep> play() {
        ImmutableList.Builder<PlayedStep> played = ImmutableList.builder();
        int number = 1;
        for (ScenarioStep step : steps) {
            Played outcome = family(step).play(step);
            played.add(new PlayedStep(
                    name, number++, step, outcome, step.expectation().unmet(outcome)));
        }
        return played.build();
    }
}
