package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.PersonKind;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.update.ReleaseVersion;
import dev.ssc.core.update.Update;
import dev.ssc.core.update.UpdateContent;
import dev.ssc.core.update.UpdatePolicy;
import dev.ssc.core.update.UpdatePosts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What the program does that has the desk: it has posts and messages carried out, adopts the counterparts whom the files
 * state, and says who leaves.
 */
final class HostInTheStorm {

    private static final int MOST_LEAVE = 7;

    private final Program program;
    private final SplittableRandom random;
    private final Map<String, ImmutableList<Request>> asked = new LinkedHashMap<>();

    HostInTheStorm(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
    }

    void act() {
        switch (random.nextInt(12)) {
            case 0 -> program.desk().adopt(House.DIRECTOR, TermPolicy.defaults());
            case 1, 2, 3, 4 -> sayWhoLeaves();
            case 5, 6 -> askAgain();
            case 7 -> ask("note/" + asked.size(), note());
            case 8 -> ask("severity-1/" + asked.size(), announcement());
            default -> ask("update/17." + asked.size() + ".0", update());
        }
    }

    /** The files are changed at once, so the host opens the desk with what they state now. */
    private void sayWhoLeaves() {
        List<String> people = ImmutableList.copyOf(Iterables.concat(
                program.house().present(PersonKind.ENGINEER), program.house().present(PersonKind.MANAGER)));
        String person = people.get(random.nextInt(people.size()));
        if (!person.equals(House.DIRECTOR) && program.house().left().size() < MOST_LEAVE) {
            program.give(
                    desk -> desk.person(person),
                    "hr",
                    departure -> program.desk().leaving(person));
            program.restart();
        }
    }

    /** After a crash the host does not know whether it has asked. */
    private void askAgain() {
        if (!asked.isEmpty()) {
            String about = Iterables.get(asked.keySet(), random.nextInt(asked.size()));
            program.desk().ask(about, asked.get(about));
        }
    }

    private void ask(String about, ImmutableList<Request> requests) {
        asked.put(about, requests);
        program.desk().ask(about, requests);
    }

    private ImmutableList<Request> update() {
        List<Group> groups = program.desk().organisation().organisation().groups();
        Update update = new Update(
                groups.get(random.nextInt(groups.size())),
                new ReleaseVersion("17." + asked.size() + ".0"),
                new UpdateContent.AllQuiet("all is quiet"));
        return new UpdatePosts(update, UpdatePolicy.defaults()).requests();
    }

    private static ImmutableList<Request> note() {
        return ImmutableList.of(Request.of("review.post")
                .fact("review", "design-review")
                .fact("text", "a note")
                .build());
    }

    /** Every counterpart of a group is told (VOICE-3). */
    private static ImmutableList<Request> announcement() {
        return ImmutableList.of(Request.of("chat.tell")
                .fact("message", "severity-1")
                .fact("issue", "7")
                .fact("seat", "group/ash")
                .fact("to", ImmutableList.of("p3", "p4", "p5"))
                .build());
    }
}
