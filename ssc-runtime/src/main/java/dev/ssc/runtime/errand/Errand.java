package dev.ssc.runtime.errand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.lifecycle.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request on its way. A change of an errand is a new value with the next {@linkplain #revision() revision}, so that of
 * two who change it at the same time one is told that it came too late.
 */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public abstract class Errand {

    private static final String TO = "to";

    Errand() {}

    /** {@return what identifies the request among all of the journal, see {@code Step.requests()}} */
    public abstract String id();

    /** {@return what asked for it: the key of a lifecycle, such as {@code call/c1}, or what the host named} */
    public abstract String about();

    /** {@return what is asked} */
    public abstract Request request();

    /** {@return when it was asked} */
    public abstract Instant asked();

    /** {@return where it stands; waiting unless stated} */
    @Value.Default
    public ErrandStatus status() {
        return ErrandStatus.WAITING;
    }

    /** {@return how often it was changed} */
    @Value.Default
    public long revision() {
        return 0;
    }

    /** {@return how often it was tried since it was asked, or since a person had it tried again} */
    @Value.Default
    public int tries() {
        return 0;
    }

    /** {@return when the first of these tries was} */
    public abstract Optional<Instant> firstTry();

    /** {@return when it is looked at next, while it is open} */
    @Value.Default
    public Instant due() {
        return asked();
    }

    /** {@return why the last try failed, or why a person has to do it; a sentence, if there is anything to say} */
    public abstract Optional<String> failure();

    /** {@return who has to see to it: key of a person or the policy's word; of a to-do only} */
    public abstract Optional<String> owner();

    /** {@return which person settled it; empty if an adapter did, or nobody yet} */
    public abstract Optional<String> settledBy();

    /** {@return what the other side answered, such as {@code link} and {@code url}; empty before} */
    public abstract ImmutableMap<String, String> answer();

    /**
     * An errand that was just asked for.
     *
     * @param id what identifies the request
     * @param about what asked for it
     * @param request what is asked
     * @param asked when
     * @return an errand that waits, due at once
     */
    public static Errand asked(String id, String about, Request request, Instant asked) {
        return new Builder().id(id).about(about).request(request).asked(asked).build();
    }

    /**
     * The errands that a request becomes: one, or one for each of several people whom it is to reach.
     *
     * @param id what identifies the request
     * @param about what asked for it
     * @param request what is asked
     * @param asked when
     * @return errands that wait, due at once
     */
    public static ImmutableList<Errand> allOf(String id, String about, Request request, Instant asked) {
        if (!(request.facts().get(TO) instanceof List<?> people)) {
            return ImmutableList.of(asked(id, about, request, asked));
        }
        ImmutableList.Builder<Errand> errands = ImmutableList.builder();
        int number = 0;
        for (Object person : people) {
            errands.add(asked(id + "#" + number++, about, request.with(TO, person), asked));
        }
        return errands.build();
    }

    /** {@return the family that carries it out; empty if a person has to} */
    public Optional<Family> family() {
        return Family.of(request());
    }

    /**
     * The errands that are carried out one after the other: those about one thing in one family; of chat, those of one
     * kind to one person or place, so that a page to the manager waits for no reminder.
     *
     * @return what they all have in common
     */
    public String line() {
        String line = about() + " " + family().map(Family::word).orElse("");
        return family().filter(Family.CHAT::equals).isPresent()
                ? line + " " + request().kind() + " " + request().facts().getOrDefault(TO, "")
                : line;
    }

    /** {@return a builder of the next revision of this errand} */
    public Builder change() {
        return new Builder().from(this).revision(revision() + 1);
    }

    /** Names no fact of the request: they hold words of people. */
    @Override
    public String toString() {
        return id() + " " + request().kind() + " " + status().word();
    }

    /** Builds an {@link Errand}. Not thread-safe. */
    public static final class Builder extends ImmutableErrand.Builder {

        Builder() {}
    }
}
