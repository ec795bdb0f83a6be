package dev.ssc.calls.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CALL-LINK-4")
class LinksTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LinkTerms TERMS = new LinkTerms("Support", ImmutableList.of());

    private static Links open(String id) {
        return Links.none().offering(TERMS).opened(id, TEN);
    }

    private static LinkStatus status(Links links, String id) {
        return links.named(id).orElseThrow().status();
    }

    @Test
    void offersAreNumberedFromOne() {
        assertEquals(0, Links.none().offers());
        assertEquals(1, Links.none().offering(TERMS).offers());
        assertEquals(2, open("L1").offering(TERMS).offers());
    }

    @Test
    void aNewOfferSupersedesWhatIsPendingAndNothingElse() {
        assertEquals(LinkStatus.SUPERSEDED, status(open("L1").offering(TERMS), "L1"));
        assertEquals(
                LinkStatus.FAILED,
                status(open("L1").withStatus(LinkStatus.FAILED).offering(TERMS), "L1"));
    }

    @Test
    @Tag("CALL-LINK-9")
    void aLinkIsOpenForItsLifeAndNotAtItsEnd() {
        Links links = open("L1");

        assertTrue(links.open("L1", TEN.plus(HOUR).minusNanos(1), HOUR).isPresent());
        assertFalse(links.open("L1", TEN.plus(HOUR), HOUR).isPresent());
        assertFalse(links.open("L2", TEN, HOUR).isPresent());
        assertFalse(links.withStatus(LinkStatus.USED).open("L1", TEN, HOUR).isPresent());
        assertFalse(links.offering(TERMS).open("L1", TEN, HOUR).isPresent());
    }

    @Test
    void onlyTheLatestOfferIsWaitedForAndOnlyOnce() {
        Links two = open("L1").offering(TERMS);

        assertTrue(two.waitFor(2));
        assertFalse(two.waitFor(1));
        assertFalse(two.waitFor(3));
        assertFalse(two.opened("L2", TEN).waitFor(2));
    }

    @Test
    @Tag("CALL-LIVE-5")
    void goingBackRevokesWhatIsPendingAndLosesNoNumber() {
        Links used = open("L1").withStatus(LinkStatus.USED);
        Links again =
                used.offering(TERMS).opened("L2", TEN).backTo(used.current().orElseThrow());

        assertEquals(Optional.of("L1"), again.current().flatMap(Link::id));
        assertEquals(LinkStatus.USED, status(again, "L1"));
        assertEquals(LinkStatus.REVOKED, status(again, "L2"));
        assertEquals(2, again.offers());
        assertTrue(again.offering(TERMS).waitFor(3));
    }

    @Test
    @Tag("CALL-LINK-9")
    void givingUpRevokesOnlyWhatIsPending() {
        assertEquals(LinkStatus.REVOKED, status(open("L1").givenUp(), "L1"));
        assertEquals(
                LinkStatus.USED, status(open("L1").withStatus(LinkStatus.USED).givenUp(), "L1"));
        assertEquals(Links.none(), Links.none().givenUp());
    }
}
