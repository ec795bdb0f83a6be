package dev.ssc.core.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.coverage.CoverageReport;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("VOICE-3")
class ProductIssueTest {

    private static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");

    private static CoverageReport coverage(Counterpart... counterparts) {
        Group fern = Group.builder()
                .seat(FERN)
                .name("Fern")
                .addCounterparts(counterparts)
                .build();
        Stage plan = new Stage("plan", "Plan", Optional.empty(), ImmutableList.of(fern));
        return CoverageReport.standing(Roster.stated(
                Organisation.of(ImmutableList.of(), ImmutableList.of(plan), ImmutableList.of(), ImmutableList.of())));
    }

    private static Counterpart linked(String key) {
        return new Counterpart(key, Optional.of(key), Optional.empty());
    }

    @Test
    void anIssueOfSeverityOneIsAnnouncedToTheGroupsCounterparts() {
        Counterpart kim = new Counterpart("Kim Eibe", Optional.empty(), Optional.empty());
        Request told = new ProductIssue("i", FERN, 1)
                .announcement(coverage(linked("ana"), kim))
                .orElseThrow();

        assertEquals("chat.tell", told.kind());
        assertEquals(ImmutableList.of("ana", "Kim Eibe"), told.facts().get("to"));
    }

    @Test
    void otherIssuesAndVacantGroupsAskForNothing() {
        assertEquals(Optional.empty(), new ProductIssue("i", FERN, 2).announcement(coverage(linked("ana"))));
        assertEquals(Optional.empty(), new ProductIssue("i", FERN, 1).announcement(coverage()));
        assertThrows(IllegalArgumentException.class, () -> new ProductIssue("i", FERN, 0));
    }
}
