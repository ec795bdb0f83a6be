package dev.ssc.calls.command;

import com.google.common.collect.ImmutableSet;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.LateLinkRefused;
import dev.ssc.calls.event.LinkOpened;
import dev.ssc.calls.link.LinkStatus;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.LifecycleRule;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Unchanged;
import java.time.Instant;
import java.util.Optional;

/**
 * The calendar made a link. The customer is told of one that is waited for; any other is to be revoked, in whatever
 * phase it comes (CALL-LINK-4).
 *
 * @param link the calendar's name of it
 * @param url where the customer books
 * @param offer the number of its offer; the latest unless stated
 */
public record LinkReady(String link, String url, Optional<Integer> offer) implements CallCommand {

    @Override
    public String name() {
        return "link-ready";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return CallPhase.EVERY;
    }

    /** The link of the call itself, told again: to revoke it would be wrong. */
    @Override
    public Optional<Unchanged<CallState>> repetition(CallState call, Instant at) {
        return call.links()
                .current()
                .filter(known -> known.offer() == offerIn(call) && known.isNamed(link))
                .filter(known -> known.isOpen() || known.status() == LinkStatus.USED)
                .map(known -> Unchanged.repeated());
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        if (call.links().offers() == 0) {
            return Rejected.by(LifecycleRule.LIFE_4, "No link was asked for; offer one first with offer-link.");
        }
        return call.links().waitFor(offerIn(call))
                ? Accepted.<CallState>of(new LinkOpened(link, at)).asking(invitation(call, at))
                : Accepted.<CallState>of(new LateLinkRefused(offerIn(call), link))
                        .asking(revocation(call));
    }

    private int offerIn(CallState call) {
        return offer.orElse(call.links().offers());
    }

    private Request invitation(CallState call, Instant at) {
        return Telling.customer(call, Message.INVITATION)
                .fact("link", link)
                .fact("url", url)
                .fact("title", call.links().current().map(asked -> asked.terms().title()))
                .fact(
                        "minutes",
                        call.arrangement().map(agreed -> agreed.length().toMinutes()))
                .fact("lead", call.staffing().lead())
                .fact("expires", at.plus(call.policy().linkLife()))
                .build();
    }

    private Request revocation(CallState call) {
        return call.ask(CallRequest.CALENDAR_REVOKE_LINK)
                .fact("offer", offerIn(call))
                .fact("link", link)
                .build();
    }
}
