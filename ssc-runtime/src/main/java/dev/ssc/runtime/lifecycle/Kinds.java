package dev.ssc.runtime.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** The kinds of lifecycles that a desk drives. */
public final class Kinds {

    /** Calls: {@code call/c1}. */
    public static final CallKind CALL = new CallKind();

    /** Terms: {@code term/t1}. */
    public static final TermKind TERM = new TermKind();

    /** Obligations: {@code cadence/o1}. */
    public static final CadenceKind CADENCE = new CadenceKind();

    /** Seats that were asked for: {@code seat/group/fern}. */
    public static final SeatKind SEAT = new SeatKind();

    /** People who leave: {@code person/ana}. */
    public static final PersonKind PERSON = new PersonKind();

    private static final ImmutableMap<String, LifecycleKind<?>> BY_WORD =
            Maps.uniqueIndex(ImmutableList.of(CALL, TERM, CADENCE, SEAT, PERSON), LifecycleKind::word);

    private Kinds() {}

    /**
     * The kind of a lifecycle.
     *
     * @param key a key
     * @return the kind; empty if no kind has keys like that
     */
    public static Optional<LifecycleKind<?>> find(String key) {
        return Optional.ofNullable(BY_WORD.get(key.substring(0, Math.max(0, key.indexOf('/')))));
    }

    /**
     * What a host calls a lifecycle.
     *
     * @param key its key
     * @return what stands after the first slash
     */
    public static String name(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
