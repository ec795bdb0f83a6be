package dev.ssc.adapters.memory;

import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Instant;
import java.util.Optional;

/**
 * A booking link as it stands.
 *
 * @param link name and address
 * @param offer what can be booked by it
 * @param since when it was made
 * @param status what it is good for now
 * @param request the request by which the host made it; empty if somebody made it by hand
 */
public record MemoryLink(
        BookingLink link, LinkOffer offer, Instant since, LinkStatus status, Optional<RequestId> request) {

    boolean isNamed(String nameOrAddress) {
        return link.id().equals(nameOrAddress) || link.url().equals(nameOrAddress);
    }

    MemoryLink with(LinkStatus changed) {
        return new MemoryLink(link, offer, since, changed, request);
    }
}
