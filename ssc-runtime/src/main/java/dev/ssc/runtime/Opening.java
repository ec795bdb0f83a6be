package dev.ssc.runtime;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.calls.words.MessageBook;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.reading.OrganisationReader;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.rule.Place;
import dev.ssc.core.words.CounterpartWords;
import dev.ssc.core.words.Phrasebook;
import dev.ssc.runtime.carrying.Systems;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.journal.MemoryJournal;
import dev.ssc.runtime.listening.DeskListener;
import dev.ssc.runtime.listening.Listeners;
import dev.ssc.runtime.workers.ThreadWorkers;
import dev.ssc.runtime.workers.Workers;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.ticketing.TicketingAdapter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a desk is opened with. Nothing is required: a desk without anything keeps its journal in memory, goes by the
 * system's clock, has a few threads, and gives every request to a person. An adapter belongs to the desk from
 * {@link #open()} on, which closes it; journals, and what the host gives otherwise, stay the host's. Not thread-safe.
 */
public final class Opening {

    private static final int THREADS = 2;

    private Snapshot organisation = knowing(ImmutableList.of());
    private Systems systems = new Systems(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private Optional<Journal> journal = Optional.empty();
    private Optional<Workers> workers = Optional.empty();
    private InstantSource clock = InstantSource.system();
    private DeskPolicy policy = DeskPolicy.defaults();
    private Phrasebook words = MessageBook.english().phrases().and(CounterpartWords.english());
    private Supplier<ImmutableMap<String, Integer>> loads = ImmutableMap::of;
    private final List<DeskListener> listeners = new ArrayList<>();
    private boolean opened;

    Opening() {}

    /**
     * The organisation, as the host has read it.
     *
     * @param snapshot the organisation
     * @return this
     */
    public Opening organisation(Snapshot snapshot) {
        this.organisation = snapshot;
        return this;
    }

    /**
     * The organisation, read now; {@link Desk#refresh} reads it again.
     *
     * @param source where it is read; stays the host's
     * @return this
     */
    public Opening organisation(OrganisationSource source) {
        return organisation(OrganisationReader.read(source.read()));
    }

    /**
     * People without an organisation, for a desk that holds calls only.
     *
     * @param people everybody
     * @return this
     */
    public Opening people(Collection<Person> people) {
        return organisation(knowing(people));
    }

    private static Snapshot knowing(Collection<Person> people) {
        Organisation alone = Organisation.of(
                ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.copyOf(people));
        return new Snapshot(Roster.stated(alone), new Place("people", 1), ImmutableMap.of(), ImmutableList.of());
    }

    /**
     * How much each person has to do, by which pairs and hand-overs are ranked (CALL-LEAD-3).
     *
     * @param now asked whenever it matters; whoever is missing has nothing to do
     * @return this
     */
    public Opening loads(Supplier<ImmutableMap<String, Integer>> now) {
        this.loads = now;
        return this;
    }

    /**
     * Where customers are answered.
     *
     * @param adapter the desk's from now on
     * @return this
     */
    public Opening ticketing(TicketingAdapter adapter) {
        systems = new Systems(Optional.of(adapter), systems.calendar(), systems.chat(), systems.project());
        return this;
    }

    /**
     * Where calls are booked.
     *
     * @param adapter the desk's from now on
     * @return this
     */
    public Opening calendar(CalendarAdapter adapter) {
        systems = new Systems(systems.ticketing(), Optional.of(adapter), systems.chat(), systems.project());
        return this;
    }

    /**
     * Where colleagues are told.
     *
     * @param adapter the desk's from now on
     * @return this
     */
    public Opening chat(ChatAdapter adapter) {
        systems = new Systems(systems.ticketing(), systems.calendar(), Optional.of(adapter), systems.project());
        return this;
    }

    /**
     * Where the organisation works on itself.
     *
     * @param adapter the desk's from now on
     * @return this
     */
    public Opening project(ProjectAdapter adapter) {
        systems = new Systems(systems.ticketing(), systems.calendar(), systems.chat(), Optional.of(adapter));
        return this;
    }

    /**
     * Where everything is kept; in memory unless stated.
     *
     * @param kept the journal; stays the host's
     * @return this
     */
    public Opening journal(Journal kept) {
        this.journal = Optional.of(kept);
        return this;
    }

    /**
     * What time it is; the system's unless stated.
     *
     * @param source the clock
     * @return this
     */
    public Opening clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    /**
     * Who does what is due; two threads for each adapter and two for all else unless stated.
     *
     * @param hands workers that have no desk yet
     * @return this
     */
    public Opening workers(Workers hands) {
        this.workers = Optional.of(hands);
        return this;
    }

    /**
     * How the desk does its work.
     *
     * @param how the policy
     * @return this
     */
    public Opening policy(DeskPolicy how) {
        this.policy = how;
        return this;
    }

    /**
     * The words of messages; in English unless stated.
     *
     * @param book the words
     * @return this
     */
    public Opening words(Phrasebook book) {
        this.words = book;
        return this;
    }

    /**
     * Who hears what happens; several may.
     *
     * @param listener a further listener
     * @return this
     */
    public Opening listener(DeskListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Opens the desk: adapters that hear something tell it from now on, and what a former desk has left in the journal
     * goes on. If it cannot be opened, the adapters are closed.
     *
     * @return a new desk, to be closed by the caller
     * @throws IllegalStateException if a desk was opened with this before: its adapters belong to that one
     */
    public Desk open() {
        if (opened) {
            throw new IllegalStateException("this opening was used; prepare another one, with adapters of its own");
        }
        opened = true;
        Journal kept = journal.orElseGet(MemoryJournal::new);
        Workers hands = workers.orElseGet(() -> new ThreadWorkers(THREADS));
        Desk desk = new Desk(new DeskParts(
                organisation, systems, kept, hands, clock, policy, words, loads, new Listeners(listeners)));
        desk.begin();
        return desk;
    }
}
