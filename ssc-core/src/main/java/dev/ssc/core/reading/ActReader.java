package dev.ssc.core.reading;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.ActManner;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.lifecycle.Worded;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.term.Term;
import dev.ssc.core.time.IsoText;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes acts of what is stated about them (CAD-7). */
final class ActReader {

    private final Organisation organisation;
    private final Faults faults;
    private final ImmutableSet<Who> unlinked;

    ActReader(Roster roster, Faults faults) {
        this.organisation = roster.organisation();
        this.faults = faults;
        this.unlinked = Stream.concat(
                        organisation.seats().stream().flatMap(seat -> organisation.counterparts(seat).stream()),
                        roster.terms().stream().map(Term::counterpart))
                .map(Who::of)
                .filter(who -> !who.linked())
                .collect(ImmutableSet.toImmutableSet());
    }

    Optional<Act> read(ActsDraft.ActDraft draft) {
        Optional<Stated<String>> id = faults.required(draft.id(), "id", draft.place());
        Optional<Instant> at = required(draft.at(), "at", draft).flatMap(this::time);
        Optional<Who> by = required(draft.by(), "by", draft).flatMap(this::who);
        Optional<ObligationKind> kind =
                required(draft.kind(), "kind", draft).flatMap(word -> word(ObligationKind.class, word, "kind"));
        Optional<ActManner> manner =
                draft.how().isPresent() ? word(ActManner.class, draft.how().get(), "how") : Optional.of(ActManner.POST);
        Optional<Stated<String>> named = kind.isPresent() && kind.get() != ObligationKind.ONE_ON_ONE
                ? required(draft.seat(), "seat", draft)
                : draft.seat();
        Optional<Seat> seat = named.flatMap(this::seat);
        if (id.isEmpty() || at.isEmpty() || by.isEmpty() || kind.isEmpty() || manner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Act.builder()
                .id(id.get().value())
                .at(at.get())
                .by(by.get())
                .seat(seat)
                .kind(kind.get())
                .manner(manner.get())
                .text(draft.text().map(Stated::value))
                .build());
    }

    private Optional<Stated<String>> required(Optional<Stated<String>> text, String key, ActsDraft.ActDraft draft) {
        return faults.required(text, key, draft.place());
    }

    private Optional<Instant> time(Stated<String> text) {
        return faults.understood(text, IsoText::moment, "time", "for example 2026-03-01T04:30Z");
    }

    private Optional<Seat> seat(Stated<String> text) {
        return faults.understood(text, organisation::seat, "seat", "a seat of the organisation, for example group/KEY");
    }

    private Optional<Who> who(Stated<String> text) {
        return faults.understood(
                text,
                written -> Stream.of(Who.person(written), new Who(written, false))
                        .filter(this::isKnown)
                        .findFirst(),
                "person",
                "the key of a person, or the name of a counterpart who is not in the people file");
    }

    private boolean isKnown(Who who) {
        return who.linked() ? organisation.person(who.text()).isPresent() : unlinked.contains(who);
    }

    private <E extends Enum<E> & Worded> Optional<E> word(Class<E> words, Stated<String> text, String what) {
        String known = Stream.of(words.getEnumConstants()).map(Worded::word).collect(joining(", "));
        return faults.understood(text, word -> Worded.find(words, word), what, "one of " + known);
    }
}
