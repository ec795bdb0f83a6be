package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.Obligations;
import dev.ssc.core.cadence.Release;
import dev.ssc.core.cadence.SeatCadence;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.CadenceRule;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.time.IsoText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Applies the rules of section 5 to what a source states about what was done. What it cannot mean makes it unusable:
 * an unknown seat, person or kind, a date or time that is none, an obligation of which nobody can say from when to
 * count. A rhythm that is not understood is a finding only (CAD-3).
 */
public final class ActsReader {

    private static final int LAST_YEAR = 9999;

    private final ActsDraft draft;
    private final Roster roster;
    private final Findings findings = new Findings();
    private final Faults faults = new Faults();

    private ActsReader(ActsDraft draft, Roster roster) {
        this.draft = draft;
        this.roster = roster;
    }

    /**
     * What a draft states about the obligations of a roster, with the usual numbers.
     *
     * @param draft what a source stated
     * @param roster whose seats and people it names
     * @return the acts, the findings, and why it is unusable, if it is
     */
    public static ReadActs read(ActsDraft draft, Roster roster) {
        return read(draft, roster, CadencePolicy.defaults());
    }

    /**
     * What a draft states about the obligations of a roster.
     *
     * @param draft what a source stated
     * @param roster whose seats and people it names
     * @param policy the numbers
     * @return the acts, the findings, and why it is unusable, if it is
     */
    public static ReadActs read(ActsDraft draft, Roster roster, CadencePolicy policy) {
        return new ActsReader(draft, roster).read(policy);
    }

    private ReadActs read(CadencePolicy policy) {
        ActReader reader = new ActReader(roster, faults);
        Acts acts = new Acts(
                draft.anchor().flatMap(this::date),
                seats(),
                draft.acts().stream()
                        .flatMap(act -> reader.read(act).stream())
                        .collect(ImmutableList.<Act>toImmutableList()),
                draft.releases().stream()
                        .flatMap(release -> release(release).stream())
                        .collect(ImmutableList.toImmutableList()));
        if (faults.sorted().isEmpty()) {
            checkAnchors(acts, policy);
        }
        return new ReadActs(acts, findings.sorted(ImmutableList.of(draft.place().file())), faults.sorted());
    }

    private ImmutableMap<Seat, SeatCadence> seats() {
        Map<Seat, SeatCadence> seats = new LinkedHashMap<>();
        draft.seats()
                .forEach(stated -> seat(stated.seat()).ifPresent(seat -> {
                    if (seats.put(seat, cadence(seat, stated)) != null) {
                        faults.add(
                                stated.seat().place(),
                                "The seat \"" + stated.seat().value()
                                        + "\" stands here twice; put all about it in one place.");
                    }
                }));
        return ImmutableMap.copyOf(seats);
    }

    private Optional<Seat> seat(Stated<String> text) {
        return faults.understood(
                text, roster.organisation()::seat, "seat", "a seat of the organisation, for example group/KEY");
    }

    private SeatCadence cadence(Seat seat, ActsDraft.SeatDraft stated) {
        boolean officeHours = stated.officeHours().flatMap(this::truth).orElse(false);
        if (officeHours && !(seat instanceof Seat.OfGroup)) {
            findings.add(Finding.warning(
                    CadenceRule.CAD_1,
                    stated.seat().place(),
                    "Office hours are held by groups, so \"" + stated.seat().value()
                            + "\" owes none; give it a rhythm instead."));
        }
        return new SeatCadence(
                stated.anchor().flatMap(this::date), stated.rhythm().map(this::rhythm), officeHours);
    }

    private Rhythm rhythm(Stated<String> text) {
        Optional<Rhythm> rhythm = Rhythm.parse(text.value());
        if (rhythm.isEmpty()) {
            findings.add(Finding.warning(
                    CadenceRule.CAD_3,
                    text.place(),
                    "The rhythm \"" + text.value() + "\" is not understood, so it obliges to nothing; write for"
                            + " example \"once per month\", \"weekly on Fri\" or \"N/A\"."));
        }
        return rhythm.orElseGet(Rhythm::none);
    }

    private Optional<Boolean> truth(Stated<String> text) {
        return faults.understood(
                text,
                word -> switch (word) {
                    case "true", "True", "TRUE" -> Optional.of(true);
                    case "false", "False", "FALSE" -> Optional.of(false);
                    default -> Optional.empty();
                },
                "office-hours",
                "true or false");
    }

    private Optional<Release> release(ActsDraft.ReleaseDraft stated) {
        Optional<Stated<String>> version = faults.required(stated.version(), "version", stated.place());
        Optional<LocalDate> on =
                faults.required(stated.on(), "on", stated.place()).flatMap(this::date);
        if (version.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return faults.understood(
                version.get(), text -> Release.of(text, on.get()), "version", "numbers, for example \"17.0\"");
    }

    /** A year that nobody means would have millions of periods before it. */
    private Optional<LocalDate> date(Stated<String> text) {
        return faults.understood(
                text,
                written -> IsoText.date(written).filter(date -> date.getYear() >= 1 && date.getYear() <= LAST_YEAR),
                "date",
                "for example 2026-01-31");
    }

    private void checkAnchors(Acts acts, CadencePolicy policy) {
        ImmutableList<String> without =
                Obligations.withoutAnchor(roster, acts, policy).asList();
        if (!without.isEmpty()) {
            String others = without.size() > 1 ? " and " + (without.size() - 1) + " more" : "";
            faults.add(
                    draft.place(),
                    "Nobody can say from when to count for " + without.get(0) + others
                            + ": add an anchor here, or the beginning of the term.");
        }
    }
}
