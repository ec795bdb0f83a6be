package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Person;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import dev.ssc.core.term.Aside;
import dev.ssc.core.term.Term;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermRule;
import dev.ssc.core.time.IsoText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes terms: one of each counterpart that the organisation states (TERM-8), with the phase and beginning that is
 * stated beside it, and one of each term that is stated only there (TERM-2).
 */
final class TermReader {

    private final Organisation organisation;
    private final Findings findings;
    private final ListMultimap<Holding, Term> stated = LinkedListMultimap.create();

    /** A person at a seat. */
    private record Holding(Seat seat, String person) {}

    TermReader(Organisation organisation, Findings findings) {
        this.organisation = organisation;
        this.findings = findings;
    }

    ImmutableList<Term> read(List<TermDraft> drafts) {
        drafts.forEach(this::read);
        ImmutableList.Builder<Term> terms = ImmutableList.builder();
        for (Seat seat : organisation.seats()) {
            organisation.counterparts(seat).forEach(counterpart -> terms.addAll(taken(seat, counterpart)));
        }
        return terms.addAll(stated.values()).build();
    }

    private List<Term> taken(Seat seat, Counterpart counterpart) {
        List<Term> beside = counterpart
                .person()
                .map(person -> stated.removeAll(new Holding(seat, person)))
                .orElse(List.of());
        return beside.isEmpty() ? List.of(Term.stated(seat, counterpart)) : beside;
    }

    private void read(TermDraft draft) {
        Optional<Seat> seat = organisation.seat(draft.seat());
        Optional<Person> person = organisation.person(draft.person());
        Optional<TermPhase> phase = phase(draft.phase());
        if (seat.isEmpty()) {
            findings.add(unknown("seat", draft.seat(), draft.place()));
        }
        if (person.isEmpty()) {
            findings.add(unknown("person", draft.person(), draft.place()));
        }
        if (seat.isPresent() && person.isPresent() && phase.isPresent()) {
            keep(
                    draft,
                    new Term(
                            seat.get(),
                            counterpart(seat.get(), person.get()),
                            phase.get(),
                            draft.since().flatMap(this::date),
                            asides(draft)));
        }
    }

    private void keep(TermDraft draft, Term term) {
        Holding holding = new Holding(term.seat(), draft.person());
        if (term.phase().holdsSeat()
                && stated.get(holding).stream().anyMatch(other -> other.phase().holdsSeat())) {
            findings.add(Finding.warning(
                    OrganisationRule.ORG_2,
                    draft.place(),
                    "A term of \"" + draft.person() + "\" for \"" + draft.seat()
                            + "\" is stated already and counts once; remove one of them."));
            return;
        }
        if (term.phase().holdsSeat() && !organisation.counterparts(term.seat()).contains(term.counterpart())) {
            findings.add(Finding.warning(
                    TermRule.TERM_2,
                    draft.place(),
                    "The term of \"" + draft.person() + "\" for \"" + draft.seat() + "\" is "
                            + term.phase().word()
                            + ", but the file of counterparts does not name \""
                            + term.counterpart().name()
                            + "\" there; it counts. Add the name, or end the term."));
        }
        stated.put(holding, term);
    }

    private Counterpart counterpart(Seat seat, Person person) {
        return organisation.counterparts(seat).stream()
                .filter(counterpart ->
                        counterpart.person().filter(person.key()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> new Counterpart(person.name(), Optional.of(person.key()), Optional.empty()));
    }

    private ImmutableList<Aside> asides(TermDraft draft) {
        return draft.asides().stream()
                .flatMap(aside -> aside(draft, aside).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Aside> aside(TermDraft draft, TermDraft.AsideDraft aside) {
        Optional<LocalDate> from = date(aside.dates().from());
        Optional<LocalDate> to = aside.dates().to().flatMap(this::date);
        if (from.isEmpty() || to.isPresent() != aside.dates().to().isPresent()) {
            return Optional.empty();
        }
        if (to.isPresent() && !to.get().isAfter(from.get())) {
            findings.add(notUnderstood(
                    new Stated<>(
                            from.get() + " to " + to.get(), aside.dates().from().place()),
                    "time aside",
                    "a to that is after from"));
            return Optional.empty();
        }
        return Optional.of(new Aside(from.get(), to, aside.backfill().filter(key -> canStandIn(key, draft))));
    }

    private boolean canStandIn(String backfill, TermDraft draft) {
        if (organisation.person(backfill).isEmpty()) {
            findings.add(unknown("person", backfill, draft.place()));
            return false;
        }
        if (backfill.equals(draft.person())) {
            findings.add(Finding.warning(
                    TermRule.TERM_6,
                    draft.place(),
                    "\"" + backfill + "\" cannot stand in for themselves at \"" + draft.seat()
                            + "\", so nobody does; name somebody else."));
            return false;
        }
        return true;
    }

    private Optional<TermPhase> phase(Stated<String> word) {
        Optional<TermPhase> phase = TermPhase.of(word.value());
        if (phase.isEmpty()) {
            findings.add(notUnderstood(word, "phase", "active, aside or another phase of a term"));
        }
        return phase;
    }

    private Optional<LocalDate> date(Stated<String> text) {
        Optional<LocalDate> date = IsoText.date(text.value());
        if (date.isEmpty()) {
            findings.add(notUnderstood(text, "date", "for example 2026-03-02"));
        }
        return date;
    }

    private static Finding notUnderstood(Stated<String> text, String what, String remedy) {
        return Finding.error(
                OrganisationRule.ORG_2,
                text.place(),
                "The " + what + " \"" + text.value() + "\" is not understood and left out; write " + remedy + ".");
    }

    /** What is said of an entry that names a person or seat that does not exist (ORG-1). */
    static Finding unknown(String what, String key, Place place) {
        return Finding.error(
                OrganisationRule.ORG_1,
                place,
                "There is no " + what + " \"" + key + "\", so this is left out; correct the " + what + ".");
    }
}
