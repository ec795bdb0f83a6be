package dev.ssc.calls.command;

import dev.ssc.calls.CallState;
import dev.ssc.calls.link.LinkTerms;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.core.lifecycle.Request;
import java.util.Optional;

/** What the calendar is asked for when a customer is to get a link (CALL-LINK-4, CALL-LINK-10). */
final class NextLink {

    private NextLink() {}

    static Request ask(CallState call, LinkTerms terms, Optional<String> backup) {
        return call.ask(CallRequest.CALENDAR_OFFER_LINK)
                .fact("offer", call.links().offers() + 1)
                .fact("title", terms.title())
                .fact("questions", terms.texts(false))
                .fact("required-questions", terms.texts(true))
                .fact(
                        "minutes",
                        call.arrangement().map(agreed -> agreed.length().toMinutes()))
                .fact("lead", call.staffing().lead())
                .fact("backup", backup)
                .build();
    }
}
