package dev.ssc.calls.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A link that was asked for.
 *
 * @param offer the number of the offer, from 1
 * @param terms what its event looks like
 * @param status where it stands
 * @param id the calendar's name of it, once it came
 * @param readyAt when it came
 */
public record Link(int offer, LinkTerms terms, LinkStatus status, Optional<String> id, Optional<Instant> readyAt) {

    static Link asked(int offer, LinkTerms terms) {
        return new Link(offer, terms, LinkStatus.ASKED, Optional.empty(), Optional.empty());
    }

    /**
     * The link as it came.
     *
     * @param name the calendar's name of it
     * @param at when it came
     * @return the link, open
     */
    public Link opened(String name, Instant at) {
        return new Link(offer, terms, LinkStatus.OPEN, Optional.of(name), Optional.of(at));
    }

    /**
     * The link with another status.
     *
     * @param next the status
     * @return the same link
     */
    public Link withStatus(LinkStatus next) {
        return new Link(offer, terms, next, id, readyAt);
    }

    /** {@return whether the calendar still has to make it} */
    public boolean isAsked() {
        return status == LinkStatus.ASKED;
    }

    /** {@return whether the customer can book by it, its life aside} */
    public boolean isOpen() {
        return status == LinkStatus.OPEN;
    }

    /** {@return whether it is asked for or open, so that giving up the call takes it back} */
    public boolean isPending() {
        return isAsked() || isOpen();
    }

    /**
     * Whether the calendar calls it so.
     *
     * @param name a name
     * @return true if it came by that name
     */
    public boolean isNamed(String name) {
        return id.filter(name::equals).isPresent();
    }

    /**
     * When an open link expires (CALL-LINK-9).
     *
     * @param life how long a link can be used
     * @return the first moment at which it cannot be used; empty unless it is open
     */
    public Optional<Instant> expiresAt(Duration life) {
        return isOpen() ? readyAt.map(ready -> ready.plus(life)) : Optional.empty();
    }
}
