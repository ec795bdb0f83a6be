package dev.ssc.runtime;

import static dev.ssc.runtime.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.CallPhase;
import dev.ssc.calls.command.Start;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.command.Begin;
import dev.ssc.core.cadence.command.Frequency;
import dev.ssc.core.rhythm.Every;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lifecycles wake up in time. */
class DeadlinesTest {

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private List<Instant> toldAt(String person) {
        return office.chat.toldTo(person).stream().map(message -> message.at()).toList();
    }

    @Test
    @Tag("CALL-LINK-9")
    void aLinkExpiresAtItsInstantAndTheTicketIsToldOnce() {
        office.invited("c1", "123");
        office.workers.workFor(Duration.ofDays(14).minusSeconds(1));
        assertEquals(CallPhase.OFFERED, office.state("c1").phase());
        office.workers.workFor(Duration.ofSeconds(1));
        assertEquals(CallPhase.STAFFED, office.state("c1").phase());
        office.workers.workFor(Duration.ofDays(30));
        assertEquals(2, office.tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    @Tag("CALL-LIVE-4")
    @Tag("LIFE-5")
    void aDeadlineThatIsDueOnlyAfterItsInstantDoesNotActAtIt() {
        office.booked("c1", "123", at("10:00"));
        office.workers.workUntil(at("10:00"));
        office.give("c1", new Start("ana"));
        office.workers.workUntil(at("10:10"));
        int before = office.toldTo("ana").size();
        office.workers.workFor(Duration.ofSeconds(1));
        assertEquals(before + 1, office.toldTo("ana").size());
    }

    @Test
    @Tag("LIFE-5")
    void everyDeadlineActsOnceAndInTime() {
        office.booked("c1", "123", at("10:00"));
        office.workers.workUntil(at("10:00"));
        office.give("c1", new Start("ana"));
        office.workers.workFor(Duration.ofDays(3));
        assertEquals(
                ImmutableList.of(
                        at("08:00"), at("10:10").plusMillis(1), Instant.parse("2026-03-02T10:22:30Z"), at("10:45")),
                toldAt("ana"));
    }

    @Test
    void aDeskThatWasClosedAtADeadlineCatchesUp() {
        office.invited("c1", "123");
        office.desk.close();
        office.clock.advance(Duration.ofDays(20));
        office.desk = office.prepared().open();
        office.workers.work();
        assertEquals(CallPhase.STAFFED, office.state("c1").phase());
        assertEquals(2, office.tickets.find("123").orElseThrow().replies().size());
    }

    @Test
    @Tag("CAD-12")
    void anObligationRemindsByItself() {
        office.desk
                .cadence("o1")
                .give(
                        "mo",
                        new Begin(
                                "ana",
                                Office.ANA.workingTime(),
                                Optional.of("group/fern"),
                                ObligationKind.UPDATE,
                                new Frequency.Each(Every.ofIso("P1M").orElseThrow()),
                                LocalDate.parse("2026-03-01"),
                                CadencePolicy.defaults()));
        office.workers.workUntil(Instant.parse("2026-04-09T00:00:00Z"));
        assertEquals(
                ImmutableList.of(
                        "Soon due: update for group/fern, on 2026-04-01.",
                        "Now due: update for group/fern, since 2026-04-01.",
                        "Overdue: update for group/fern was due on 2026-04-01. If it does not fit any more, talk to your"
                                + " manager."),
                office.toldTo("ana"));
        assertEquals(ImmutableList.of(), office.desk.toDos());
    }
}
