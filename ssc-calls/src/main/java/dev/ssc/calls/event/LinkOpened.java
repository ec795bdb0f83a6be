package dev.ssc.calls.event;

import dev.ssc.calls.CallState;
import java.time.Instant;

/**
 * The link came, and the customer can book by it.
 *
 * @param link the calendar's name of it
 * @param at when it came
 */
public record LinkOpened(String link, Instant at) implements CallEvent {

    @Override
    public String name() {
        return "link-opened";
    }

    @Override
    public CallState apply(CallState call) {
        return call.withLinks(call.links().opened(link, at));
    }
}
