package dev.ssc.runtime.carrying;

import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.RetryPolicy;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.spi.FailureCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of errands that were not carried out: they are tried again, kept, or left to a person. */
final class Setbacks {

    private static final Logger LOG = LoggerFactory.getLogger(Setbacks.class);
    private static final String WAS_IT_DONE =
            "Nobody knows whether this was done, and the adapter cannot say; look, then settle it as done, or try again.";

    private final Decisions decisions;
    private final Completion completion;
    private final Owners owners;
    private final RetryPolicy retry;
    private final InstantSource clock;

    Setbacks(Decisions decisions, Completion completion, Owners owners, RetryPolicy retry, InstantSource clock) {
        this.decisions = decisions;
        this.completion = completion;
        this.owners = owners;
        this.retry = retry;
        this.clock = clock;
    }

    /** Whether it may have been done by a try before. */
    static boolean isInDoubt(Errand errand) {
        return errand.status() != ErrandStatus.WAITING;
    }

    /** A try has failed. */
    void failed(Errand taken, Tried.Failed failed, Errand before) {
        if (failed.code() == FailureCode.CLOSED) {
            keep(taken, before, failed.sentence());
        } else {
            tryAgainOrGiveUp(taken, failed, isInDoubt(before));
        }
    }

    /** Somebody closed the adapter before the desk: the errand waits for another one, and this was no try. */
    private void keep(Errand taken, Errand before, String sentence) {
        decisions.write(Entry.changing(taken.change()
                .status(isInDoubt(before) ? ErrandStatus.UNKNOWN : ErrandStatus.WAITING)
                .due(clock.instant().plus(retry.longest()))
                .tries(before.tries())
                .firstTry(before.firstTry())
                .failure(sentence)
                .build()));
    }

    private void tryAgainOrGiveUp(Errand taken, Tried.Failed failed, boolean perhapsDone) {
        boolean unknown = perhapsDone || failed.code() == FailureCode.UNKNOWN_WHETHER_DONE;
        boolean hopeless = failed.code() == FailureCode.NEVER || failed.code() == FailureCode.NOT_PERMITTED;
        Optional<Instant> next = hopeless ? Optional.empty() : retry.next(taken, clock.instant(), failed.pause());
        if (next.isPresent()) {
            ErrandStatus status = unknown ? ErrandStatus.UNKNOWN : ErrandStatus.WAITING;
            decisions.write(Entry.changing(taken.change()
                    .status(status)
                    .due(next.get())
                    .failure(failed.sentence())
                    .build()));
        } else {
            giveUp(taken, failed.sentence(), unknown);
        }
    }

    /** A call whose link cannot be made is told; everything else waits for a person, who sees why. */
    void giveUp(Errand errand, String sentence, boolean unknown) {
        LOG.warn(
                "errand {} of kind {} is given up",
                errand.id(),
                errand.request().kind());
        if (errand.request().kind().equals(Offers.OFFER) && !unknown) {
            completion.dropped(errand, sentence);
        } else {
            giveToPerson(errand, unknown ? sentence + " " + WAS_IT_DONE : sentence);
        }
    }

    /** No adapter does it, or nobody knows whether one did. */
    void leaveToPerson(Errand errand, Optional<String> obstacle) {
        giveToPerson(errand, isInDoubt(errand) ? WAS_IT_DONE : obstacle.orElse(WAS_IT_DONE));
    }

    private void giveToPerson(Errand errand, String sentence) {
        decisions.write(Entry.changing(errand.change()
                .status(ErrandStatus.TO_DO)
                .failure(sentence)
                .owner(owners.of(errand.about()))
                .build()));
    }
}
