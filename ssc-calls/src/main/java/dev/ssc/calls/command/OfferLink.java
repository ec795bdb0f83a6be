package dev.ssc.calls.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.CallState;
import dev.ssc.calls.event.LinkAsked;
import dev.ssc.calls.link.Link;
import dev.ssc.calls.link.LinkTerms;
import dev.ssc.calls.link.Question;
import dev.ssc.calls.policy.CallRule;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.lifecycle.Decision;
import dev.ssc.core.lifecycle.Rejected;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The customer is to get a link to book by (CALL-LINK-1 to CALL-LINK-4, CALL-LINK-10). */
@Value.Immutable
public abstract sealed class OfferLink implements CallCommand permits ImmutableOfferLink {

    private static final ImmutableSet<CallPhase> PHASES = Sets.immutableEnumSet(CallPhase.STAFFED, CallPhase.OFFERED);

    OfferLink() {}

    /** {@return the title of the event} */
    public abstract String title();

    /** {@return what the customer is asked when booking} */
    public abstract ImmutableList<Question> questions();

    /** {@return whether the link can be used once only; yes unless stated} */
    @Value.Default
    public boolean singleUse() {
        return true;
    }

    /** {@return whether the event is public; no unless stated} */
    @Value.Default
    public boolean isPublic() {
        return false;
    }

    /** {@return key of the backup, if one is named} */
    public abstract Optional<String> backup();

    @Override
    public String name() {
        return "offer-link";
    }

    @Override
    public ImmutableSet<CallPhase> phases() {
        return PHASES;
    }

    @Override
    public Decision<CallState> decide(CallState call, Instant at) {
        LinkTerms terms = new LinkTerms(title(), questions());
        if (!singleUse()) {
            return Rejected.by(
                    CallRule.CALL_LINK_1, "Offer a single-use link, so that nobody books a ghost call by it.");
        }
        if (!terms.titleNamesSupport()) {
            return Rejected.by(
                    CallRule.CALL_LINK_2, "Put the word support into the title, so that support's calendar shows it.");
        }
        if (!terms.askForTicket()) {
            return Rejected.by(CallRule.CALL_LINK_3, "Add a required question for the ticket.");
        }
        return isPublic()
                ? Rejected.by(CallRule.CALL_LINK_4, "Make the event private; only this customer may book it.")
                : offered(call, terms);
    }

    private Decision<CallState> offered(CallState call, LinkTerms terms) {
        Request next =
                NextLink.ask(call, terms, call.staffing().backedUpBy(backup()).backup());
        Optional<Link> pending = call.links().pending();
        return Accepted.<CallState>of(new LinkAsked(terms, backup()))
                .asking(
                        pending.isPresent()
                                ? ImmutableList.of(GivingUp.revoke(call, pending.get()), next)
                                : ImmutableList.of(next));
    }

    /** {@return a new builder; the title is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OfferLink}. Not thread-safe. */
    public static final class Builder extends ImmutableOfferLink.Builder {

        Builder() {}
    }
}
