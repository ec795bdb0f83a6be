package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.calendar.LinkOffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
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
            case Offers.REVOKE -> Optional.of(Operation.silent(CalendarCapability.REVOCATION, this::revoke));
            case "calendar.release-slot" -> Optional.of(Operation.silent(CalendarCapability.SLOTS, this::release));
            default -> Optional.empty();
        };
    }

    private Operation.Call offer(Errand errand) {
        LinkOffer offer = offer(new Facts(errand.request()));
        return id -> Offers.answer(calendar.offerLink(id, offer));
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

    private Consumer<RequestId> revoke(Errand errand) {
        Optional<String> made = offers.linkOf(errand);
        return id -> made.ifPresent(link -> calendar.revokeLink(id, link));
    }

    private Consumer<RequestId> release(Errand errand) {
        String booking = new Facts(errand.request()).required("booking");
        return id -> calendar.releaseSlot(id, booking);
    }
}
