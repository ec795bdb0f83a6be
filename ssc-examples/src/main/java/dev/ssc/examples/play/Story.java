package dev.ssc.examples.play;

import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.calls.lead.People;
import dev.ssc.core.organisation.Person;
import java.util.Collection;

/** Plays a scenario on people that come from elsewhere, and tells it as a story. */
public final class Story {

    private Story() {}

    /**
     * Plays a scenario that has steps and no people of its own.
     *
     * @param steps the scenario file
     * @param people who takes part
     * @return the story, in lines
     */
    public static String of(SourceFile steps, Collection<Person> people) {
        Scenario scenario = Scenario.read(steps, new Cast(People.of(people)));
        return PlayText.of(scenario, scenario.play());
    }
}
