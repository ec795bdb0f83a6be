package dev.ssc.core.cadence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.RhythmPart;
import dev.ssc.core.time.WorkingDays;
import dev.ssc.core.time.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The obligation of the worked example, monthly from 31 January 2026, Monday to Friday, and words to speak about it. */
final class Monthly {

    static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");
    static final Who ANA = Who.person("ana");
    static final Who MO = Who.person("mo");

    private Monthly() {}

    static Obligation update() {
        return update(Serving.alone(WorkingTime.unknown().workingDays()));
    }

    static Obligation update(Serving serving) {
        return of(Every.MONTH, "2026-01-31", serving);
    }

    static Obligation of(Every every, String anchor, Serving serving) {
        return Obligation.builder()
                .seat(FERN)
                .kind(ObligationKind.UPDATE)
                .part(new RhythmPart(every, Optional.empty(), ""))
                .anchor(day(anchor))
                .serving(serving)
                .graceDays(CadencePolicy.defaults().graceDays(every))
                .build();
    }

    /** One person, Monday to Friday, who is off and aside on these days. */
    static Serving serving(List<Range<LocalDate>> off, List<Range<LocalDate>> aside) {
        WorkingDays days = WorkingTime.builder().addAllAway(off).build().workingDays();
        return new Serving(
                new AnsweringDays(ImmutableList.of(days)), ImmutableRangeSet.unionOf(aside), ImmutableList.of());
    }

    static WorkingDays never() {
        return new WorkingDays(ImmutableSet.of(), ImmutableSet.of(), ImmutableRangeSet.of());
    }

    static Range<LocalDate> days(String from, String to) {
        return Range.closedOpen(day(from), day(to));
    }

    /** Acts named a1, a2, …, each at noon of a day. */
    static ImmutableList<ActOnDay> acts(String... days) {
        return IntStream.range(0, days.length)
                .mapToObj(at -> act("a" + (at + 1), days[at], ANA))
                .collect(ImmutableList.toImmutableList());
    }

    static ActOnDay act(String id, String day, Who by) {
        Act act = Act.builder()
                .id(id)
                .at(day(day).atTime(12, 0).toInstant(ZoneOffset.UTC))
                .by(by)
                .seat(FERN)
                .kind(ObligationKind.UPDATE)
                .build();
        return new ActOnDay(act, day(day));
    }

    static CadenceHistory history(Obligation obligation, ImmutableList<ActOnDay> acts, String on) {
        return CadenceHistory.of(obligation, acts, day(on));
    }

    /** Such as {@code due 2026-03-02}. */
    static String standing(CadenceHistory history) {
        return history.standing().status().word() + " " + history.standing().due();
    }

    /** Such as {@code 2026-03-02 on-time a1}. */
    static List<String> periods(CadenceHistory history) {
        return history.periods().stream().map(Monthly::said).toList();
    }

    private static String said(ObligationPeriod period) {
        return period.due()
                + " " + period.outcome().map(PeriodOutcome::word).orElse("open")
                + period.act().map(act -> " " + act).orElse("");
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
