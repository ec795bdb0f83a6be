package dev.ssc.runtime.errand;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.lifecycle.Worded;
import java.util.Optional;

/** The families of adapters that carry out requests. */
public enum Family implements Worded {
    /** Where customers are answered: {@code ticket.…}. */
    TICKETING,
    /** Where calls are booked: {@code calendar.…}. */
    CALENDAR,
    /** Where colleagues are told: {@code chat.…}. */
    CHAT,
    /** Where the organisation works on itself: {@code issue.…}, {@code change.…} and {@code review.…}. */
    PROJECT;

    private static final ImmutableMap<String, Family> BY_PREFIX = ImmutableMap.<String, Family>builder()
            .put("ticket", TICKETING)
            .put("calendar", CALENDAR)
            .put("chat", CHAT)
            .put("issue", PROJECT)
            .put("change", PROJECT)
            .put("review", PROJECT)
            .buildOrThrow();

    /**
     * The family that carries out a request.
     *
     * @param request the request
     * @return the family by the word before the dot; empty if no family knows it, so that a person has to
     */
    public static Optional<Family> of(Request request) {
        String kind = request.kind();
        int dot = kind.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(BY_PREFIX.get(kind.substring(0, dot)));
    }
}
