package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.words.Phrasebook;
import dev.ssc.runtime.errand.Family;
import java.util.Optional;

/** Who carries out requests, family by family. */
public final class Carriers {

    private final ImmutableMap<Family, Carrier> byFamily;

    private Carriers(ImmutableMap<Family, Carrier> byFamily) {
        this.byFamily = byFamily;
    }

    /**
     * Those who carry out requests by these adapters.
     *
     * @param systems the adapters
     * @param book the words for each message
     * @param colleagues who people are
     * @param offers the offers of links
     * @param managers the channel of the managers
     * @param rota the managers on call
     * @return one for each adapter
     */
    public static Carriers of(
            Systems systems, Phrasebook book, Colleagues colleagues, Offers offers, String managers, String rota) {
        Speaker speaker = new Speaker(book, colleagues);
        Recipients recipients = new Recipients(colleagues, managers, rota);
        ImmutableMap.Builder<Family, Carrier> carriers = ImmutableMap.builder();
        systems.ticketing()
                .ifPresent(adapter -> carriers.put(Family.TICKETING, new TicketCarrier(adapter, speaker, colleagues)));
        systems.calendar()
                .ifPresent(adapter -> carriers.put(Family.CALENDAR, new CalendarCarrier(adapter, colleagues, offers)));
        systems.chat().ifPresent(adapter -> carriers.put(Family.CHAT, new ChatCarrier(adapter, speaker, recipients)));
        systems.project()
                .ifPresent(adapter -> carriers.put(Family.PROJECT, new ProjectCarrier(adapter, speaker, colleagues)));
        return new Carriers(carriers.buildOrThrow());
    }

    /** Who carries out a request; empty if there is no adapter of its family. */
    Optional<Carrier> of(Request request) {
        return Family.of(request).flatMap(family -> Optional.ofNullable(byFamily.get(family)));
    }

    /** Why a person has to carry out a request; empty if an adapter can. */
    Optional<String> obstacle(Request request) {
        return of(request)
                .map(carrier -> carrier.obstacle(request))
                .orElseGet(() -> Optional.of("There is no adapter for " + request.kind() + "; a person has to do it."));
    }
}
