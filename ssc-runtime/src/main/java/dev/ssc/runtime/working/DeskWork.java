package dev.ssc.runtime.working;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.runtime.carrying.Dispatch;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.Family;
import dev.ssc.runtime.incoming.Reception;
import dev.ssc.runtime.journal.Arrival;
import dev.ssc.runtime.journal.Arrival.Waiting;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.workers.Work;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a desk does when it is due. Messages that waited, deadlines, what no adapter carries out, and what can be
 * forgotten are one lane, which calls no adapter; the errands of each family that has an adapter are another.
 */
public final class DeskWork {

    private final Work attention;
    private final ImmutableMap<Family, Work> carrying;

    /**
     * The work of a desk.
     *
     * @param journal says what is due
     * @param families those that have an adapter
     * @param lifecycles the lifecycles of the journal
     * @param decisions where deadlines act
     * @param dispatch tries errands
     * @param reception judges messages
     * @param keep how long the journal keeps what is over
     * @param clock says when
     */
    public DeskWork(
            Journal journal,
            Iterable<Family> families,
            Lifecycles lifecycles,
            Decisions decisions,
            Dispatch dispatch,
            Reception reception,
            Duration keep,
            InstantSource clock) {
        ImmutableList<Family> carried = ImmutableList.copyOf(families);
        Awakening awakening = new Awakening(lifecycles, decisions, clock);
        ImmutableList.Builder<Duty> duties = ImmutableList.builder();
        duties.add(new Comings<>(journal::comingArrivals, DeskWork::subject, done(reception::judgeAgain)));
        duties.add(new Comings<>(journal::comingLifecycles, key -> key, awakening::wake));
        Stream.concat(
                        Stream.of(Optional.<Family>empty()),
                        Arrays.stream(Family.values())
                                .filter(family -> !carried.contains(family))
                                .map(Optional::of))
                .forEach(family -> duties.add(errands(journal, family, dispatch)));
        duties.add(new Forgetting(journal, keep));
        this.attention = new Lane(duties.build(), clock);
        this.carrying = carried.stream()
                .collect(ImmutableMap.toImmutableMap(
                        family -> family,
                        family -> new Lane(ImmutableList.of(errands(journal, Optional.of(family), dispatch)), clock)));
    }

    private static Duty errands(Journal journal, Optional<Family> family, Dispatch dispatch) {
        return new Comings<>(most -> journal.comingErrands(family, most), Errand::id, done(dispatch::carryOut));
    }

    /** Messages that wait for the same are judged one after the other. */
    private static String subject(Arrival arrival) {
        return arrival.waiting().map(Waiting::name).orElseGet(arrival::id);
    }

    private static <T> java.util.function.Predicate<T> done(Consumer<T> deed) {
        return thing -> {
            deed.accept(thing);
            return true;
        };
    }

    /** {@return all lanes, that of messages and deadlines first} */
    public ImmutableList<Work> lanes() {
        return ImmutableList.<Work>builder()
                .add(attention)
                .addAll(carrying.values())
                .build();
    }

    /**
     * Calls those who may have something to do after a write.
     *
     * @param entry what was written
     * @param call calls the workers of a lane
     */
    public void call(Entry entry, Consumer<Work> call) {
        if (!entry.standings().isEmpty() || entry.arrival().isPresent()) {
            call.accept(attention);
        }
        entry.asked().forEach(errand -> call.accept(lane(errand)));
        entry.changed().forEach(errand -> call.accept(lane(errand)));
    }

    private Work lane(Errand errand) {
        return errand.family()
                .flatMap(family -> Optional.ofNullable(carrying.get(family)))
                .orElse(attention);
    }
}
