package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.Family;
import dev.ssc.runtime.errand.RetryPolicy;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Written;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries errands. Before a try the journal knows that it is under way, and afterwards what came of it; a crash in between
 * leaves an errand whose lease runs out, and of which nobody knows whether it was done.
 */
public final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final String WAS_IT_DONE =
            "Nobody knows whether this was done, and the adapter cannot say; look, then settle it as done, or try again.";

    private static final String IS_IT_THERE =
            "This link is not wanted any more, and nobody knows whether it was made; look, then settle it by the link"
                    + " that is there, which is taken back then, or drop it.";

    private final Carriers carriers;
    private final Decisions decisions;
    private final Completion completion;
    private final Owners owners;
    private final Offers offers;
    private final RequestIds ids;
    private final RetryPolicy retry;
    private final Duration lease;
    private final InstantSource clock;
    private volatile boolean closing;

    /**
     * Tries the errands of a desk.
     *
     * @param carriers who carries them out
     * @param decisions where it is written
     * @param completion ends them
     * @param owners who sees to what no adapter does
     * @param offers the offers of links
     * @param retry when they are tried again
     * @param lease how long a try may take
     * @param clock says when
     */
    public Dispatch(
            Carriers carriers,
            Decisions decisions,
            Completion completion,
            Owners owners,
            Offers offers,
            RetryPolicy retry,
            Duration lease,
            InstantSource clock) {
        this.carriers = carriers;
        this.decisions = decisions;
        this.completion = completion;
        this.owners = owners;
        this.offers = offers;
        this.ids = new RequestIds(offers.journal().name());
        this.retry = retry;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * From now on, adapters are closed: a try that fails says nothing, so it is left as after a crash, for the next desk.
     */
    public void adaptersAreClosing() {
        closing = true;
    }

    /**
     * Tries an errand once, or gives it to a person.
     *
     * @param errand an errand that is due, as it is in the journal
     */
    public void carryOut(Errand errand) {
        Optional<Carrier> carrier = carriers.of(errand.request());
        Optional<String> obstacle = carriers.obstacle(errand.request());
        if (takesBackNothing(errand)) {
            takeBackOffer(errand);
        } else if (carrier.isEmpty() || obstacle.isPresent()) {
            giveToPerson(errand, isInDoubt(errand) ? WAS_IT_DONE : obstacle.orElse(WAS_IT_DONE));
        } else {
            carryOut(errand, carrier.get());
        }
    }

    private void carryOut(Errand errand, Carrier carrier) {
        Operation.Call call;
        try {
            call = carrier.prepare(errand);
        } catch (AdapterException unprepared) {
            giveUp(errand, String.valueOf(unprepared.getMessage()), isInDoubt(errand));
            return;
        } catch (RuntimeException unprepared) {
            giveUp(errand, Tried.Failed.before(unprepared).sentence(), isInDoubt(errand));
            return;
        }
        take(errand).ifPresent(taken -> conclude(taken, attempt(carrier, call, taken, errand.status()), errand));
    }

    private boolean takesBackNothing(Errand errand) {
        return errand.request().kind().equals(Offers.REVOKE)
                && offers.linkOf(errand).isEmpty();
    }

    /**
     * A link that was never made needs no calendar; a person who is to make it by hand need not. Where nobody knows
     * whether it was made, the person goes on looking: a link that is found is then taken back.
     */
    private void takeBackOffer(Errand revocation) {
        Errand done = revocation.change().status(ErrandStatus.DONE).build();
        ImmutableList<Errand> changed = offers.revokedBy(revocation)
                .filter(offer -> offer.status() == ErrandStatus.TO_DO)
                .map(offer -> ImmutableList.of(done, takenBack(offer)))
                .orElse(ImmutableList.of(done));
        decisions.write(
                new Entry(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), changed, Optional.empty()));
    }

    private static Errand takenBack(Errand offer) {
        return offer.firstTry().isPresent()
                ? offer.change().failure(IS_IT_THERE).build()
                : offer.change().status(ErrandStatus.DROPPED).build();
    }

    /** Whether it may have been done by a try before. */
    private static boolean isInDoubt(Errand errand) {
        return errand.status() != ErrandStatus.WAITING;
    }

    private Optional<Errand> take(Errand errand) {
        Instant now = clock.instant();
        Errand taken = errand.change()
                .status(ErrandStatus.UNDER_WAY)
                .due(now.plus(lease))
                .tries(errand.tries() + 1)
                .firstTry(errand.firstTry().orElse(now))
                .build();
        return decisions.write(Entry.changing(taken)) == Written.YES ? Optional.of(taken) : Optional.empty();
    }

    // An adapter is somebody else's code: whatever it throws, only this one try has failed.
    @SuppressWarnings("CatchingUnchecked")
    private Tried attempt(Carrier carrier, Operation.Call call, Errand errand, ErrandStatus before) {
        RequestId id = ids.of(errand.id());
        try {
            return before == ErrandStatus.WAITING || carrier.repeats()
                    ? new Tried.Done(call.under(id))
                    : afterLostAnswer(carrier, call, id, errand);
        } catch (AdapterException failure) {
            return Tried.Failed.by(failure);
        } catch (Throwable broken) {
            return Tried.Failed.by(broken);
        }
    }

    private static Tried afterLostAnswer(Carrier carrier, Operation.Call call, RequestId id, Errand errand) {
        if (!carrier.tellsOutcomes()) {
            return new Tried.Undecidable();
        }
        return switch (carrier.outcome(id)) {
            case DONE ->
                errand.request().kind().equals(Offers.OFFER)
                        ? new Tried.Undecidable()
                        : new Tried.Done(ImmutableMap.of());
            case NOT_DONE -> new Tried.Done(call.under(id));
            case UNKNOWN -> new Tried.Undecidable();
        };
    }

    private void conclude(Errand taken, Tried tried, Errand before) {
        if (tried instanceof Tried.Done done) {
            completion.done(taken, done.answer(), familyOf(taken));
        } else if (closing) {
            LOG.info(
                    "errand {} of kind {} is left to the next desk",
                    taken.id(),
                    taken.request().kind());
        } else if (tried instanceof Tried.Failed failed) {
            LOG.info(
                    "errand {} of kind {} failed by {}",
                    taken.id(),
                    taken.request().kind(),
                    failed.code());
            failed(taken, failed, before);
        } else {
            giveToPerson(taken, WAS_IT_DONE);
        }
    }

    private void failed(Errand taken, Tried.Failed failed, Errand before) {
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
    private void giveUp(Errand errand, String sentence, boolean unknown) {
        LOG.warn(
                "errand {} of kind {} is given up",
                errand.id(),
                errand.request().kind());
        if (errand.request().kind().equals(Offers.OFFER) && !unknown) {
            completion.dropped(errand, sentence, familyOf(errand));
        } else {
            giveToPerson(errand, unknown ? sentence + " " + WAS_IT_DONE : sentence);
        }
    }

    private static String familyOf(Errand errand) {
        return errand.family().map(Family::word).orElse("desk");
    }

    private void giveToPerson(Errand errand, String sentence) {
        decisions.write(Entry.changing(errand.change()
                .status(ErrandStatus.TO_DO)
                .failure(sentence)
                .owner(owners.of(errand.about()))
                .build()));
    }
}
