package dev.ssc.calls.event;

import dev.ssc.calls.CallState;

/**
 * The lead dropped out: the backup leads, or a lead is needed (CALL-LEAD-5).
 *
 * @param by key of who said so
 */
public record LeadDroppedOut(String by) implements CallEvent {

    @Override
    public String name() {
        return "lead-dropped-out";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withStaffing(call.staffing().withoutLead());
    }
}
