package dev.ssc.runtime;

import com.google.common.collect.ImmutableMap;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.words.Phrasebook;
import dev.ssc.runtime.carrying.Carriers;
import dev.ssc.runtime.carrying.Colleagues;
import dev.ssc.runtime.carrying.Completion;
import dev.ssc.runtime.carrying.Dispatch;
import dev.ssc.runtime.carrying.Offers;
import dev.ssc.runtime.carrying.Owners;
import dev.ssc.runtime.carrying.Systems;
import dev.ssc.runtime.deciding.Decisions;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.incoming.Reception;
import dev.ssc.runtime.journal.Entry;
import dev.ssc.runtime.journal.Journal;
import dev.ssc.runtime.listening.Announcements;
import dev.ssc.runtime.listening.DeskListener;
import dev.ssc.runtime.organisation.Adoptions;
import dev.ssc.runtime.organisation.Around;
import dev.ssc.runtime.organisation.InForce;
import dev.ssc.runtime.organisation.Leaving;
import dev.ssc.runtime.workers.Workers;
import dev.ssc.runtime.working.DeskWork;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The parts of a desk, put together. */
final class DeskParts {

    final Systems systems;
    final Journal journal;
    final Workers workers;
    final InstantSource clock;
    final DeskPolicy policy;
    final InForce inForce;
    final Lifecycles lifecycles;
    final Decisions decisions;
    final Around around;
    final Adoptions adoptions;
    final Leaving leaving;
    final Settling settling;
    final Reception reception;
    final Dispatch dispatch;
    final DeskWork work;

    DeskParts(
            Snapshot organisation,
            Systems systems,
            Journal journal,
            Workers workers,
            InstantSource clock,
            DeskPolicy policy,
            Phrasebook words,
            Supplier<ImmutableMap<String, Integer>> loads,
            DeskListener listeners) {
        this.systems = systems;
        this.journal = journal;
        this.workers = workers;
        this.clock = clock;
        this.policy = policy;
        this.inForce = new InForce(organisation, policy.snapshot());
        this.lifecycles = new Lifecycles(journal);
        this.decisions = new Decisions(journal, lifecycles, clock, new Announcements(listeners), this::call);
        this.around = new Around(inForce, journal, lifecycles, loads);
        this.adoptions = new Adoptions(inForce, journal, lifecycles, around);
        this.leaving = new Leaving(inForce, journal, lifecycles);
        Completion completion = new Completion(decisions, clock);
        this.settling = new Settling(journal, decisions, completion, clock);
        Owners owners = new Owners(lifecycles, policy.owner());
        this.reception =
                new Reception(journal, decisions, lifecycles, owners, around::people, policy.patience(), clock);
        this.dispatch = dispatch(words, completion, owners);
        this.work = new DeskWork(
                journal, systems.families(), lifecycles, decisions, dispatch, reception, policy.keep(), clock);
    }

    private void call(Entry entry) {
        work.call(entry, workers::wake);
    }

    private Dispatch dispatch(Phrasebook words, Completion completion, Owners owners) {
        Offers offers = new Offers(journal);
        Carriers carriers = Carriers.of(
                systems,
                words,
                new Colleagues(inForce::organisation),
                offers,
                policy.managerChannel(),
                policy.managerRota());
        return new Dispatch(carriers, decisions, completion, owners, offers, policy.retry(), policy.lease(), clock);
    }
}
