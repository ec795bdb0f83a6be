package dev.ssc.calls.link;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All links of a call (CALL-LINK-4). Only the current one can be asked for or open.
 *
 * @param current the link that counts, if one was ever asked for
 * @param former the others, in the order in which they were laid aside
 */
public record Links(Optional<Link> current, ImmutableList<Link> former) {

    private static final Links NONE = new Links(Optional.empty(), ImmutableList.of());

    /** {@return no link yet} */
    public static Links none() {
        return NONE;
    }

    /** {@return the number of the latest offer, or 0} */
    public int offers() {
        return former.size() + (current.isPresent() ? 1 : 0);
    }

    /** {@return the current link, if it is asked for or open} */
    public Optional<Link> pending() {
        return current.filter(Link::isPending);
    }

    /**
     * Whether a link is still to come.
     *
     * @param offer the number of its offer
     * @return true if it is the one that is asked for
     */
    public boolean waitFor(int offer) {
        return current.filter(link -> link.isAsked() && link.offer() == offer).isPresent();
    }

    /**
     * The link by which a customer can book.
     *
     * @param id the calendar's name of the link
     * @param at when the customer books
     * @param life how long a link can be used
     * @return the current link if it is open, called so, and not expired
     */
    public Optional<Link> open(String id, Instant at, Duration life) {
        return current.filter(link -> link.isNamed(id))
                .filter(link -> link.expiresAt(life).filter(at::isBefore).isPresent());
    }

    /**
     * The link that came by a name, whatever became of it.
     *
     * @param id the calendar's name of the link
     * @return the link, if this call had it
     */
    public Optional<Link> named(String id) {
        return Stream.concat(current.stream(), former.stream())
                .filter(link -> link.isNamed(id))
                .findFirst();
    }

    /**
     * With a further offer, which supersedes one that is pending.
     *
     * @param terms what its event looks like
     * @return the links, the new one asked for
     */
    public Links offering(LinkTerms terms) {
        return new Links(Optional.of(Link.asked(offers() + 1, terms)), laidAside(LinkStatus.SUPERSEDED));
    }

    /**
     * With the current link as it came.
     *
     * @param id the calendar's name of it
     * @param at when it came
     * @return the links, the current one open
     */
    public Links opened(String id, Instant at) {
        return new Links(current.map(link -> link.opened(id, at)), former);
    }

    /**
     * With another status of the current link.
     *
     * @param status the status
     * @return the links
     */
    public Links withStatus(LinkStatus status) {
        return new Links(current.map(link -> link.withStatus(status)), former);
    }

    /** {@return the links after giving up: a pending one is revoked, any other stays what it is} */
    public Links givenUp() {
        return pending().isPresent() ? withStatus(LinkStatus.REVOKED) : this;
    }

    /**
     * Back to a link that was laid aside; the current one is revoked if it is pending.
     *
     * @param again the link that counts again
     * @return the links, of which none is lost
     */
    public Links backTo(Link again) {
        return new Links(
                Optional.of(again),
                laidAside(LinkStatus.REVOKED).stream()
                        .filter(link -> link.offer() != again.offer())
                        .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Link> laidAside(LinkStatus ifPending) {
        return current.isEmpty()
                ? former
                : ImmutableList.<Link>builder()
                        .addAll(former)
                        .add(current.get().isPending() ? current.get().withStatus(ifPending) : current.get())
                        .build();
    }
}
