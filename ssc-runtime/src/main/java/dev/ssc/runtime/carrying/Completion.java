package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.CallState;
import dev.ssc.calls.command.LinkFailure;
import dev.ssc.calls.command.LinkReady;
import dev.ssc.core.lifecycle.Command;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.deciding.Given;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.errand.Family;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Written;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.spi.calendar.BookingLink;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Ends errands. Where a lifecycle waits for the answer, it is told in the same write: a call hears that its link is ready
 * or could not be made (CALL-LINK-4).
 */
public final class Completion {

    private final Decisions decisions;
    private final InstantSource clock;

    /**
     * Ends errands of a desk.
     *
     * @param decisions where lifecycles are told
     * @param clock says when
     */
    public Completion(Decisions decisions, InstantSource clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** An adapter has carried it out. */
    Written done(Errand errand, ImmutableMap<String, String> answer) {
        return end(ended(errand, ErrandStatus.DONE).answer(answer).build(), adapter(errand), Completion::linkReady);
    }

    /** An adapter will never carry it out. */
    Written dropped(Errand errand, String reason) {
        return end(
                ended(errand, ErrandStatus.DROPPED).failure(reason).build(), adapter(errand), Completion::linkFailed);
    }

    private static String adapter(Errand errand) {
        return errand.family().map(Family::word).orElse("desk");
    }

    /**
     * A person has done it, or found it done.
     *
     * @param errand the errand as it is in the journal
     * @param person key of the person
     * @return what became of the write
     */
    public Written doneBy(Errand errand, String person) {
        return end(ended(errand, ErrandStatus.DONE).settledBy(person).build(), person, Completion::linkReady);
    }

    /**
     * A person has made the link that was asked for, or found it.
     *
     * @param errand the errand as it is in the journal
     * @param link the link
     * @param person key of the person
     * @return what became of the write
     */
    public Written linkMadeBy(Errand errand, BookingLink link, String person) {
        Errand done = ended(errand, ErrandStatus.DONE)
                .answer(Offers.answer(link))
                .settledBy(person)
                .build();
        return end(done, person, Completion::linkReady);
    }

    /**
     * A person says that it will not be done.
     *
     * @param errand the errand as it is in the journal
     * @param reason why, in a sentence
     * @param person key of the person
     * @return what became of the write
     */
    public Written droppedBy(Errand errand, String reason, String person) {
        Errand dropped = ended(errand, ErrandStatus.DROPPED)
                .failure(reason)
                .settledBy(person)
                .build();
        return end(dropped, person, Completion::linkFailed);
    }

    private static Optional<Command<CallState>> linkReady(Errand offer, CallState call) {
        return Offers.made(offer).map(link -> new LinkReady(link.id(), link.url(), Optional.of(Offers.number(offer))));
    }

    private static Optional<Command<CallState>> linkFailed(Errand offer, CallState call) {
        return call.links().waitFor(Offers.number(offer)) ? offer.failure().map(LinkFailure::new) : Optional.empty();
    }

    private static Errand.Builder ended(Errand errand, ErrandStatus status) {
        return errand.change().status(status).failure(Optional.empty()).owner(Optional.empty());
    }

    private Written end(Errand ended, String by, BiFunction<Errand, CallState, Optional<Command<CallState>>> answer) {
        ImmutableList<Given<?>> commands = isAwaited(ended)
                ? ImmutableList.of(Given.following(
                                Kinds.CALL,
                                Kinds.name(ended.about()),
                                by,
                                clock.instant(),
                                call -> answer.apply(ended, call))
                        .withId(ended.id() + "/answer"))
                : ImmutableList.of();
        return decisions.give(commands, decided -> Entry.changing(ended)).written();
    }

    /**
     * Whether an errand asks for a booking link.
     *
     * @param errand the errand
     * @return true if it can be answered by a link only
     */
    public static boolean asksForLink(Errand errand) {
        return errand.request().kind().equals(Offers.OFFER);
    }

    private static boolean isAwaited(Errand errand) {
        return asksForLink(errand) && errand.about().startsWith(Kinds.CALL.key(""));
    }
}
