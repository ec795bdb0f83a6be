package dev.ssc.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ORG-1")
class SeatTextsTest {

    private static final Seat.OfGroup PLAN_FERN = new Seat.OfGroup("plan", "fern");
    private static final Seat.OfGroup SHIP_FERN = new Seat.OfGroup("ship", "fern");
    private static final Seat.OfGroup MOSS = new Seat.OfGroup("plan", "moss");
    private static final Seat.OfGroup SLASH = new Seat.OfGroup("plan", "ci/cd");
    private static final Seat DEV = new Seat.OfSection("dev");
    private static final Seat SALES = new Seat.OfFunction("R/D", "sales");

    private static final SeatTexts TEXTS = SeatTexts.of(ImmutableSet.of(PLAN_FERN, SHIP_FERN, MOSS, SLASH, DEV, SALES));

    @Test
    void theStageIsWrittenOnlyWhereTheKeyStandsInTwoStages() {
        assertEquals("group/moss", TEXTS.text(MOSS));
        assertEquals("group/ci/cd", TEXTS.text(SLASH));
        assertEquals("group/plan/fern", TEXTS.text(PLAN_FERN));
        assertEquals("ship/fern", TEXTS.groupText(SHIP_FERN));
        assertEquals("section/dev", TEXTS.text(DEV));
        assertEquals("function/R/D/sales", TEXTS.text(SALES));
    }

    @Test
    void everySeatIsReadBackFromItsText() {
        for (Seat seat : ImmutableList.of(PLAN_FERN, SHIP_FERN, MOSS, SLASH, DEV, SALES)) {
            assertEquals(Optional.of(seat), TEXTS.seat(TEXTS.text(seat)));
            assertEquals(Optional.of(seat), TEXTS.seat(seat.toString()));
        }
    }

    @Test
    void aShortTextThatFitsTwoGroupsNamesNone() {
        assertEquals(Optional.empty(), TEXTS.seat("group/fern"));
        assertEquals(ImmutableList.of(PLAN_FERN, SHIP_FERN), TEXTS.groupSeats("fern"));
        assertEquals(ImmutableList.of(SHIP_FERN), TEXTS.groupSeats("ship/fern"));
    }

    @Test
    void aTextOfNothingThatExistsNamesNone() {
        for (String text : ImmutableList.of(
                "", "moss", "group/", "group/none", "group/ship/moss", "group/cd", "section/plan", "function/sales")) {
            assertEquals(Optional.empty(), TEXTS.seat(text), text);
        }
        assertEquals(ImmutableList.of(), TEXTS.groupSeats("none"));
    }

    @Test
    void aWholeKeyComesBeforeAStageAndAKey() {
        Seat.OfGroup ciCd = new Seat.OfGroup("ci", "cd");
        SeatTexts texts = SeatTexts.of(ImmutableSet.of(SLASH, ciCd));
        assertEquals(Optional.of(SLASH), texts.seat("group/ci/cd"));
        assertEquals(Optional.of(ciCd), texts.seat("group/cd"));
        assertEquals(Optional.of(SLASH), texts.seat("group/plan/ci/cd"));
    }

    @Test
    void aWholeKeyOfTwoStagesComesAfterAStageAndAKey() {
        Seat.OfGroup ciCd = new Seat.OfGroup("ci", "cd");
        SeatTexts texts = SeatTexts.of(ImmutableSet.of(SLASH, new Seat.OfGroup("ship", "ci/cd"), ciCd));
        assertEquals(Optional.of(ciCd), texts.seat("group/ci/cd"));
    }
}
