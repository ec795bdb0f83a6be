package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.BookingLink;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Links and slots. */
final class CalendarCarrier extends Carrier {

    private final CalendarAdapter calendar;
    private final Colleagues colleagues;
    private final Offers offers;

    CalendarCarrier(CalendarAdapter calendar, Colleagues colleagues, Offers offers) {
        super(calendar);
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.offers = offers;
    }

    @Override
    Optional<Operation> operation(Request request) {
        return switch (request.kind()) {
            case Offers.OFFER -> Optional.of(new Operation(CalendarCapability.LINKS, this::offer));
            case Offers.REVOKE -> Optional.of(Operation.of(CalendarCapability.REVOCATION, this::revoke));
            case "calendar.release-slot" -> Optional.of(Operation.of(CalendarCapability.SLOTS, this::release));
            default -> Optional.empty();
        };
    }

    private ImmutableMap<String, String> offer(RequestId id, Errand errand) {
        BookingLink link = calendar.offerLink(id, offer(new Facts(errand.request())));
        return Offers.answer(link);
    }

    private LinkOffer offer(Facts facts) {
        return new LinkOffer(
                facts.required("title"),
                Duration.ofMinutes(facts.number("minutes")),
                new Questions(facts).all(),
                hosts(facts));
    }

    private ImmutableList<Colleague> hosts(Facts facts) {
        return Stream.concat(facts.text("lead").stream(), facts.text("backup").stream())
                .distinct()
                .map(colleagues::of)
                .collect(ImmutableList.toImmutableList());
    }

    private void revoke(RequestId id, Errand errand) {
        offers.linkOf(errand).ifPresent(link -> calendar.revokeLink(id, link));
    }

    private void release(RequestId id, Errand errand) {
        calendar.releaseSlot(id, new Facts(errand.request()).required("booking"));
    }
}
