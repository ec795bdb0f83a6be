package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.memory.MemoryLink;
import dev.ssc.runtime.Settlement;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.RequestId;
import java.util.SplittableRandom;

/** Somebody who sees to what was left to people: looks into the system by the id of the request, and says what is there. */
final class Caretaker {

    private static final ImmutableSet<String> ONLY_TO_LOOK_AT = ImmutableSet.of("calendar.cancelled");
    private static final ImmutableSet<String> NOT_WORTH_IT = ImmutableSet.of("chat.tell", "review.post", "issue.open");

    private final Program program;
    private final SplittableRandom random;

    Caretaker(Program program, SplittableRandom random) {
        this.program = program;
        this.random = random;
    }

    /** Sees to one thing, and lets some be. */
    void act() {
        ImmutableList<Errand> toDos = program.desk().toDos();
        if (!toDos.isEmpty()) {
            Errand toDo = toDos.get(random.nextInt(toDos.size()));
            Settlement found = found(toDo);
            boolean letBe = found instanceof Settlement.TryAgain
                    && NOT_WORTH_IT.contains(toDo.request().kind())
                    && random.nextInt(8) == 0;
            settle(toDo, letBe ? new Settlement.Dropped("It is too late for that.") : found);
        }
    }

    void lookAfter(Errand toDo) {
        settle(toDo, found(toDo));
    }

    private void settle(Errand toDo, Settlement settlement) {
        program.desk().settle(toDo.id(), House.DIRECTOR, settlement);
    }

    /** Tags, assignments, revoked links and released slots may as well be tried again: it changes nothing. */
    private Settlement found(Errand toDo) {
        if (ONLY_TO_LOOK_AT.contains(toDo.request().kind())) {
            return new Settlement.Done();
        }
        RequestId request = new RequestId("storm/" + toDo.id());
        if (toDo.request().kind().equals("calendar.offer-link")) {
            return program.outside
                    .linkOf(request)
                    .map(MemoryLink::link)
                    .<Settlement>map(Settlement.LinkMade::new)
                    .orElseGet(Settlement.TryAgain::new);
        }
        return program.outside.shows(request) ? new Settlement.Done() : new Settlement.TryAgain();
    }
}
