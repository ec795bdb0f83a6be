package dev.ssc.core.coverage;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Seat;

/**
 * Who answers for one seat.
 *
 * @param seat the seat
 * @param coverage vacant, single or shared; somebody aside does not count, a backfill does (COV-2)
 * @param holders the counterparts, also those aside, in the order stated
 * @param backfills the people who stand in for a counterpart aside, in the same order
 * @param requested whether a request for a counterpart is open (COV-4)
 */
public record SeatCoverage(
        Seat seat,
        Coverage coverage,
        ImmutableList<Holder> holders,
        ImmutableList<Holder> backfills,
        boolean requested) {

    /**
     * Whether nobody answers for the seat.
     *
     * @return true if vacant
     */
    public boolean vacant() {
        return coverage == Coverage.VACANT;
    }
}
