package dev.ssc.runtime.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.lifecycle.State;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.lifecycle.Kinds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** After every storm, every ticket, calendar, channel and project has exactly what the decisions asked for, once. */
@ParameterizedClass(name = "{0}")
@MethodSource("storms")
class StormTest {

    private static final int CALLS = 300;

    private final Program program;
    private final Accounts accounts;
    private final ProjectAfterwards project;
    private final CallsAfterwards calls;
    private final CounterpartsAfterwards counterparts;
    private final ObligationsAfterwards obligations;

    StormTest(Storm storm) {
        this.program = storm.program;
        this.accounts = new Accounts(program);
        this.project = new ProjectAfterwards(program, accounts);
        this.calls = new CallsAfterwards(program);
        this.counterparts = new CounterpartsAfterwards(program);
        this.obligations = new ObligationsAfterwards(storm);
    }

    static Stream<Storm> storms() {
        return Stream.of(
                new Storm(1, LostAnswers.REPEATED),
                new Storm(20260302, LostAnswers.REPEATED_BLINDLY),
                new Storm(4711, LostAnswers.ASKED_ABOUT),
                new Storm(42, LostAnswers.LEFT_TO_PEOPLE));
    }

    @BeforeParameterizedClassInvocation
    static void rage(Storm storm) {
        storm.rage(CALLS);
        storm.calmDown();
    }

    @Test
    void itWasAStormOfEverything() {
        assertTrue(program.crashes() > 20, () -> program + " had too few crashes");
        Stream.of("call/", "term/", "seat/", "cadence/", "person/")
                .forEach(kind -> assertNotEquals(
                        ImmutableList.of(), program.journal.keys(kind), () -> program + " has no " + kind));
    }

    @Test
    void nothingIsLostAndEverythingIsSettled() {
        accounts.nothingAskedForIsLost();
        accounts.everythingAskedForIsSettled();
        assertEquals(ImmutableList.of(), program.desk().toDos(), program::toString);
    }

    @Test
    @Tag("LIFE-6")
    void everythingAskedForIsThereOnce() {
        accounts.isThereOnce(program.outside.replies(), "ticket.reply");
        accounts.isThereOnce(program.outside.links(), "calendar.offer-link");
        accounts.isThereOnce(
                program.outside.messages(), "chat.tell", "chat.post", "chat.ask-manager", "chat.page-manager");
        accounts.isThereOnce(program.outside.issues(), "issue.open");
        accounts.isThereOnce(program.outside.changes(), "change.propose");
        accounts.isThereOnce(program.outside.posts(), "review.post");
    }

    @Test
    @Tag("LIFE-2")
    @Tag("LIFE-5")
    void everyStateIsTheFoldOfItsEventsAndNothingIsDue() {
        Replay.of(program).states().forEach((key, state) -> {
            assertEquals(state, atTheDesk(key), () -> program + " " + key);
            assertTrue(
                    state.deadlines().stream().noneMatch(deadline -> deadline.isDue(program.clock.instant())),
                    () -> program + " " + key);
        });
    }

    private State atTheDesk(String key) {
        Desk desk = program.desk();
        String name = Kinds.name(key);
        return switch (key.substring(0, key.indexOf('/'))) {
            case "call" -> desk.call(name).state();
            case "term" -> desk.term(name).state();
            case "cadence" -> desk.cadence(name).state();
            case "seat" -> desk.seat(name).state();
            default -> desk.person(name).state();
        };
    }

    @Test
    @Tag("TERM-2")
    @Tag("UPD-2")
    void theProjectAndTheChannelsSayWhatWasMeant() {
        project.everyIssueIsForWhoWasMeant();
        project.everyChangeIsTheOneThatWasProposed();
        project.everyPostSaysWhatWasToBePosted();
        project.everyMessageReachesWhomItIsFor();
    }

    @Test
    @Tag("CALL-LINK-4")
    @Tag("CALL-LINK-5")
    void onlyOpenLinksAreOpen() {
        calls.onlyOpenLinksAreOpen();
    }

    @Test
    @Tag("CALL-LINK-5")
    @Tag("CALL-LINK-8")
    void bookedCallsStandInTheCalendarAndNoSlotIsTakenForNothing() {
        calls.bookedCallsStandInTheCalendar();
        calls.noSlotIsTakenForNothing();
    }

    @Test
    @Tag("CALL-SUM-3")
    void closedCallsHaveTaggedTheirTickets() {
        calls.closedCallsHaveTaggedTheirTickets();
    }

    @Test
    @Tag("TERM-4")
    void nobodyEverHasTwoOpenTermsAtASeat() {
        counterparts.nobodyEverHasTwoOpenTermsAtASeat();
    }

    @Test
    @Tag("COV-4")
    void aTermThatBecomesActiveLeavesNoRequestOpen() {
        counterparts.aTermThatBecomesActiveLeavesNoRequestOpen();
    }

    @Test
    @Tag("TERM-7")
    void nobodyWhoLeftServesOrStandsIn() {
        counterparts.nobodyWhoLeftServesOrStandsIn();
    }

    @Test
    @Tag("CALL-LEAD-5")
    @Tag("TERM-7")
    void whoeverLeavesLeadsNoCallToCome() {
        counterparts.whoeverLeavesLeadsNoCallToCome();
    }

    @Test
    @Tag("TERM-8")
    void everyStatedCounterpartIsAdopted() {
        counterparts.everyStatedCounterpartIsAdopted();
    }

    @Test
    @Tag("CAD-7")
    @Tag("CAD-8")
    @Tag("CAD-12")
    void thePeriodsOfObligationsAreWhatTheirCommandsSay() {
        obligations.theirPeriodsAreWhatTheirCommandsSay();
    }
}
