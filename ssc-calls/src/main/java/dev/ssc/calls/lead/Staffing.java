package dev.ssc.calls.lead;

import java.util.Optional;

/**
 * Who holds a call. All are keys of people.
 *
 * @param lead who leads it, if anybody does
 * @param pair who pairs with the lead, if anybody does
 * @param backup who takes over if the lead drops out, if anybody does (CALL-LINK-10)
 * @param needsLead whether a lead must still be found for its time (CALL-LEAD-5, CALL-LINK-7)
 */
public record Staffing(Optional<String> lead, Optional<String> pair, Optional<String> backup, boolean needsLead) {

    private static final Staffing NONE = new Staffing(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** {@return nobody yet} */
    public static Staffing none() {
        return NONE;
    }

    /**
     * With a new lead; a lead is no backup any more.
     *
     * @param newLead who leads now
     * @param newPair who pairs with them, if anybody does
     * @return the new staffing, which needs no lead
     */
    public Staffing ledBy(String newLead, Optional<String> newPair) {
        return new Staffing(Optional.of(newLead), newPair, backup.filter(other -> !other.equals(newLead)), false);
    }

    /**
     * With a backup; a lead is no backup.
     *
     * @param named who was named; whoever it was stays if nobody else than the lead was
     * @return the new staffing
     */
    public Staffing backedUpBy(Optional<String> named) {
        Optional<String> other = named.filter(person -> !lead.equals(Optional.of(person)));
        return other.isPresent() ? new Staffing(lead, pair, other, needsLead) : this;
    }

    /** {@return without the lead: the backup takes over, or a lead is needed (CALL-LEAD-5)} */
    public Staffing withoutLead() {
        return new Staffing(backup, pair, Optional.empty(), needsLead || backup.isEmpty());
    }

    /**
     * After the lead's hours were held against a new time.
     *
     * @param works whether the lead works then; empty if that cannot be said
     * @return the same people; a lead is needed if the lead does not work, and as before if that cannot be said
     */
    public Staffing judged(Optional<Boolean> works) {
        return works.map(yes -> new Staffing(lead, pair, backup, !yes)).orElse(this);
    }

    /**
     * Whether somebody may start the call (CALL-LIVE-1).
     *
     * @param person key of who wants to
     * @return true for lead, pair and backup
     */
    public boolean includes(String person) {
        return lead.filter(person::equals).isPresent()
                || pair.filter(person::equals).isPresent()
                || backup.filter(person::equals).isPresent();
    }
}
