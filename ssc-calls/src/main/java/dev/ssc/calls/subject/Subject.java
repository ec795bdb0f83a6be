package dev.ssc.calls.subject;

import java.util.Optional;

/**
 * What was known of the ticket when a call was considered.
 *
 * @param customer who needs help
 * @param plan the customer's plan, if known
 * @param priority of the ticket, if known
 * @param longRunning whether the ticket is open for long
 * @param followUpOf key of the call that this one follows, if any
 */
public record Subject(
        String customer,
        Optional<Plan> plan,
        Optional<Priority> priority,
        boolean longRunning,
        Optional<String> followUpOf) {

    private static final Subject NONE = new Subject("", Optional.empty(), Optional.empty(), false, Optional.empty());

    /** {@return the subject before a call is considered} */
    public static Subject none() {
        return NONE;
    }

    /** {@return whether the plan is known and includes premium support (CALL-TYPE-2)} */
    public boolean premiumSupport() {
        return plan.filter(Plan::premiumSupport).isPresent();
    }

    /** {@return whether the ticket is one that reset and review is meant for (CALL-TYPE-3)} */
    public boolean needsReview() {
        return longRunning || priority.filter(Priority::raised).isPresent();
    }
}
