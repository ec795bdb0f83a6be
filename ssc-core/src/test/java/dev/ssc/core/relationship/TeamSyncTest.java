package dev.ssc.core.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.core.time.WorkingTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REL-4")
class TeamSyncTest {

    private static final WorkingTime LISBON =
            WorkingTime.builder().zone(ZoneId.of("Europe/Lisbon")).build();

    @Test
    void aMomentIsComparedWithWorkingHours() {
        assertEquals(Optional.of(true), TeamSync.of("2026-03-10T16:59Z").insideHoursOf(LISBON));
        assertEquals(Optional.of(false), TeamSync.of("2026-03-10T17:00Z").insideHoursOf(LISBON));
    }

    @Test
    void outsideWorkingHoursTheAgendaIsRead() {
        assertEquals(
                "Read the agenda: 2026-03-10T20:00Z is outside working hours.",
                TeamSync.of("2026-03-10T20:00Z").adviceFor(LISBON));
        assertEquals("Join 2026-03-10T16:00Z.", TeamSync.of("2026-03-10T16:00Z").adviceFor(LISBON));
    }

    @Test
    void otherWordsAreKeptAndNotJudged() {
        assertEquals(Optional.empty(), TeamSync.of("Tuesdays at four").insideHoursOf(LISBON));
        assertEquals("Join Tuesdays at four.", TeamSync.of("Tuesdays at four").adviceFor(LISBON));
        assertEquals(Optional.empty(), TeamSync.of("2026-03-10T16:00Z").insideHoursOf(WorkingTime.unknown()));
    }
}
