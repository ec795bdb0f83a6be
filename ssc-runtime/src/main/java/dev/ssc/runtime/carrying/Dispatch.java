package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableMap;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.RetryPolicy;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Written;
import dev.ssc.spi.AdapterException;
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
    private final Carriers carriers;
    private final Decisions decisions;
    private final Completion completion;
    private final Setbacks setbacks;
    private final Revocations revocations;
    private final RequestIds ids;
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
        this.setbacks = new Setbacks(decisions, completion, owners, retry, clock);
        this.revocations = new Revocations(offers, decisions);
        this.ids = new RequestIds(offers.journal().name());
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
        if (revocations.needNoCalendar(errand)) {
            revocations.settle(errand);
        } else if (carrier.isEmpty() || obstacle.isPresent()) {
            setbacks.leaveToPerson(errand, obstacle);
        } else {
            carryOut(errand, carrier.get());
        }
    }

    private void carryOut(Errand errand, Carrier carrier) {
        Operation.Call call;
        try {
            call = carrier.prepare(errand);
        } catch (AdapterException unprepared) {
            setbacks.giveUp(errand, String.valueOf(unprepared.getMessage()), Setbacks.isInDoubt(errand));
            return;
        } catch (RuntimeException unprepared) {
            setbacks.giveUp(errand, Tried.Failed.before(unprepared).sentence(), Setbacks.isInDoubt(errand));
            return;
        }
        take(errand).ifPresent(taken -> conclude(taken, attempt(carrier, call, taken, errand.status()), errand));
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
            completion.done(taken, done.answer());
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
            setbacks.failed(taken, failed, before);
        } else {
            setbacks.leaveToPerson(taken, Optional.empty());
        }
    }
}
