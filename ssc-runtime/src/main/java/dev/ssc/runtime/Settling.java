package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.carrying.Completion;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What people do to errands: ask for some, and settle to-dos. */
final class Settling {

    private static final String HOST = "host/";

    private final Journal journal;
    private final Decisions decisions;
    private final Completion completion;
    private final InstantSource clock;

    Settling(Journal journal, Decisions decisions, Completion completion, InstantSource clock) {
        this.journal = journal;
        this.decisions = decisions;
        this.completion = completion;
        this.clock = clock;
    }

    ImmutableList<Errand> ask(String what, ImmutableList<Request> requests) {
        String about = HOST + what;
        Instant now = clock.instant();
        ImmutableList.Builder<Errand> asked = ImmutableList.builder();
        int index = 0;
        for (Request request : requests) {
            asked.addAll(Errand.allOf(about + "/" + index++, about, request, now));
        }
        decisions.write(Entry.asking(asked.build()));
        return journal.errands(about);
    }

    Errand settle(String id, String by, Settlement settlement) {
        Errand errand = find(id);
        mustFit(errand, settlement);
        while (errand.status() == ErrandStatus.TO_DO) {
            settle(errand, by, settlement);
            errand = find(id);
            if (settlement instanceof Settlement.TryAgain) {
                return errand;
            }
        }
        return errand;
    }

    /** A call waits for the link itself, so that it was made is not enough; and nothing else is answered by a link. */
    private static void mustFit(Errand errand, Settlement settlement) {
        boolean asksForLink = Completion.asksForLink(errand);
        if (asksForLink && settlement instanceof Settlement.Done) {
            throw new IllegalArgumentException("errand " + errand.id()
                    + " asks for a booking link; settle it by the link that was made, or drop it");
        }
        if (!asksForLink && settlement instanceof Settlement.LinkMade) {
            throw new IllegalArgumentException(
                    "errand " + errand.id() + " asks for no booking link; settle it as done, or drop it");
        }
    }

    private Errand find(String id) {
        return journal.errand(id).orElseThrow(() -> new IllegalArgumentException("there is no errand " + id));
    }

    private void settle(Errand errand, String by, Settlement settlement) {
        if (settlement instanceof Settlement.Done) {
            completion.doneBy(errand, by);
        } else if (settlement instanceof Settlement.LinkMade made) {
            completion.linkMadeBy(errand, made.link(), by);
        } else if (settlement instanceof Settlement.Dropped dropped) {
            completion.droppedBy(errand, dropped.reason(), by);
        } else {
            decisions.write(Entry.changing(errand.change()
                    .status(ErrandStatus.WAITING)
                    .tries(0)
                    .firstTry(Optional.empty())
                    .due(clock.instant())
                    .owner(Optional.empty())
                    .build()));
        }
    }
}
