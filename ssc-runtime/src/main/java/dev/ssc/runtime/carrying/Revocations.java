package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.ErrandStatus;
import dev.ssc.runtime.journal.Entry;
import java.util.Optional;

/**
 * Revocations of links that were never made.
 *
 * @param offers the offers of links
 * @param decisions where it is written
 */
record Revocations(Offers offers, Decisions decisions) {

    private static final String IS_IT_THERE =
            "This link is not wanted any more, and nobody knows whether it was made; look, then settle it by the link"
                    + " that is there, which is taken back then, or drop it.";

    boolean needNoCalendar(Errand errand) {
        return errand.request().kind().equals(Offers.REVOKE)
                && offers.linkOf(errand).isEmpty();
    }

    /**
     * A link that was never made needs no calendar; a person who is to make it by hand need not. Where nobody knows
     * whether it was made, the person goes on looking: a link that is found is then taken back.
     */
    void settle(Errand revocation) {
        Errand done = revocation.change().status(ErrandStatus.DONE).build();
        ImmutableList<Errand> changed = offers.revokedBy(revocation)
                .filter(offer -> offer.status() == ErrandStatus.TO_DO)
                .map(offer -> ImmutableList.of(done, takenBack(offer)))
                .orElse(ImmutableList.of(done));
        decisions.write(
                new Entry(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), changed, Optional.empty()));
    }

    private static Errand takenBack(Errand offer) {
        return offer.firstTry().isPresent()
                ? offer.change().failure(IS_IT_THERE).build()
                : offer.change().status(ErrandStatus.DROPPED).build();
    }
}
