/**
 * Who leads a call, who pairs with the lead, and who could take over: {@link dev.ssc.calls.lead.WhoLeads} asks the
 * questions of the flow chart one after another and shows each answer (CALL-LEAD-1 to CALL-LEAD-4). People are data
 * that the host gives with a command; {@link dev.ssc.calls.lead.Staffing} is what a call remembers of them.
 */
@NullMarked
package dev.ssc.calls.lead;

import org.jspecify.annotations.NullMarked;
