package dev.ssc.core.update;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.util.Objects;
import java.util.Set;

/**
 * Where one update must stand (UPD-2): in the weekly review, in the channel of Support, and in the group's own channel
 * if it has one. All posts together are one update, so one act.
 *
 * @param update what is posted
 * @param policy where the review and the channel of Support are
 */
public record UpdatePosts(Update update, UpdatePolicy policy) {

    /**
     * Refuses nulls.
     *
     * @param update what is posted
     * @param policy where the review and the channel of Support are
     */
    public UpdatePosts {
        Objects.requireNonNull(update, "update");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * The places, each once.
     *
     * @return the weekly review, the channel of Support, and the group's channel if it has one
     */
    public ImmutableSet<String> places() {
        ImmutableSet.Builder<String> places = ImmutableSet.builder();
        places.add(policy.weeklyReview()).add(policy.supportChannel());
        update.group().channel().filter(channel -> !channel.isBlank()).ifPresent(places::add);
        return places.build();
    }

    /**
     * What is asked of the outside world.
     *
     * @return one request a place: {@code review.post} for the weekly review, {@code chat.post} for a channel
     * @throws IllegalStateException if there is an {@linkplain Update#objection() objection} to the update
     */
    public ImmutableList<Request> requests() {
        String text = update.text();
        return places().stream().map(place -> request(place, text)).collect(ImmutableList.toImmutableList());
    }

    private Request request(String place, String text) {
        return place.equals(policy.weeklyReview())
                ? Request.of("review.post")
                        .fact("review", place)
                        .fact("text", text)
                        .build()
                : Request.of("chat.post")
                        .fact("channel", place)
                        .fact("text", text)
                        .build();
    }

    /**
     * What an update still lacks.
     *
     * @param posted the places where it stands
     * @param place where these posts were found, for the findings
     * @return a warning for each place where it is missing; empty if it is complete
     */
    public ImmutableList<Finding> incomplete(Set<String> posted, Place place) {
        return places().stream()
                .filter(wanted -> !posted.contains(wanted))
                .map(missing -> Finding.warning(
                        UpdateRule.UPD_2,
                        place,
                        "The update of " + update.group().name() + " for " + update.version() + " is missing in \""
                                + missing + "\"; post it there too."))
                .collect(ImmutableList.toImmutableList());
    }
}
