package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.runtime.errand.Family;
import dev.ssc.runtime.journal.Arrival;
import dev.ssc.runtime.journal.Coming;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.Kept;
import dev.ssc.runtime.journal.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A journal in which the program crashes now and then, just before or just after something is written. What was written
 * is known in the order in which it was.
 */
final class CrashingJournal implements Journal {

    private final Journal journal;
    private final SplittableRandom random;
    private final int oneIn;
    private final List<Entry> entries = new ArrayList<>();
    private boolean calm;

    CrashingJournal(Journal journal, SplittableRandom random, int oneIn) {
        this.journal = journal;
        this.random = random;
        this.oneIn = oneIn;
    }

    /** From now on nothing crashes. */
    void calmDown() {
        calm = true;
    }

    private void perhapsCrash() {
        if (!calm && random.nextInt(oneIn) == 0) {
            throw new Crash();
        }
    }

    @Override
    public Written write(Entry entry) {
        perhapsCrash();
        Written written = journal.write(entry);
        if (written == Written.YES) {
            entries.add(entry);
        }
        perhapsCrash();
        return written;
    }

    /** Everything that was written, in order. */
    ImmutableList<Entry> entries() {
        return ImmutableList.copyOf(entries);
    }

    @Override
    public String name() {
        return journal.name();
    }

    @Override
    public long version(String key) {
        return journal.version(key);
    }

    @Override
    public ImmutableList<Kept> read(String key) {
        return journal.read(key);
    }

    @Override
    public ImmutableList<String> keys(String prefix) {
        return journal.keys(prefix);
    }

    @Override
    public ImmutableSet<String> named(String name) {
        return journal.named(name);
    }

    @Override
    public Optional<Errand> errand(String id) {
        return journal.errand(id);
    }

    @Override
    public ImmutableList<Errand> errands(String about) {
        return journal.errands(about);
    }

    @Override
    public ImmutableList<Errand> toDos() {
        return journal.toDos();
    }

    @Override
    public Optional<Arrival> arrival(String id) {
        return journal.arrival(id);
    }

    @Override
    public ImmutableList<Arrival> waitingFor(String name) {
        return journal.waitingFor(name);
    }

    @Override
    public Optional<Instant> latest(String topic) {
        return journal.latest(topic);
    }

    @Override
    public ImmutableList<Coming<Arrival>> comingArrivals(int most) {
        return journal.comingArrivals(most);
    }

    @Override
    public ImmutableList<Coming<String>> comingLifecycles(int most) {
        return journal.comingLifecycles(most);
    }

    @Override
    public ImmutableList<Coming<Errand>> comingErrands(Optional<Family> family, int most) {
        return journal.comingErrands(family, most);
    }

    @Override
    public int forget(Instant before, int most) {
        perhapsCrash();
        int forgotten = journal.forget(before, most);
        perhapsCrash();
        return forgotten;
    }
}
