package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableMap;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.spi.calendar.BookingLink;
import java.util.Optional;

/**
 * The offers of links, and what became of them.
 *
 * @param journal where their errands are kept
 */
public record Offers(Journal journal) {

    /** The kind of a request for a link. */
    static final String OFFER = "calendar.offer-link";

    /** The kind of a request to take a link back. */
    static final String REVOKE = "calendar.revoke-link";

    private static final String LINK = "link";
    private static final String URL = "url";
    private static final String NUMBER = "offer";

    /** The answer of a calendar that made a link. */
    static ImmutableMap<String, String> answer(BookingLink link) {
        return ImmutableMap.of(LINK, link.id(), URL, link.url());
    }

    /** The link that an errand was answered with. */
    static Optional<BookingLink> made(Errand offer) {
        String link = offer.answer().get(LINK);
        return link == null
                ? Optional.empty()
                : Optional.of(new BookingLink(link, offer.answer().getOrDefault(URL, "")));
    }

    /** The number of the offer that an errand is about. */
    static int number(Errand errand) {
        return Math.toIntExact(new Facts(errand.request()).number(NUMBER));
    }

    /** The errand by which the link was asked for that an errand takes back, if it is a revocation. */
    Optional<Errand> revokedBy(Errand errand) {
        Object number = errand.request().facts().get(NUMBER);
        return errand.request().kind().equals(REVOKE)
                ? journal.errands(errand.about()).stream()
                        .filter(other -> other.request().kind().equals(OFFER))
                        .filter(other -> String.valueOf(other.request().facts().get(NUMBER))
                                .equals(String.valueOf(number)))
                        .findFirst()
                : Optional.empty();
    }

    /** The link that an errand takes back; empty if none was ever made. */
    Optional<String> linkOf(Errand revocation) {
        return new Facts(revocation.request())
                .text(LINK)
                .or(() -> revokedBy(revocation).flatMap(Offers::made).map(BookingLink::id));
    }
}
