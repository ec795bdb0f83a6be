package dev.ssc.core.term;

import static dev.ssc.core.term.Neighbours.ana;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssc.core.lifecycle.Command;
import dev.ssc.core.lifecycle.Lifecycle;
import dev.ssc.core.lifecycle.Step;
import dev.ssc.core.relationship.ItemStatus;
import dev.ssc.core.relationship.RelationshipRule;
import dev.ssc.core.term.command.Approve;
import dev.ssc.core.term.command.Backfill;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.EndBackfill;
import dev.ssc.core.term.command.FinishOnboarding;
import dev.ssc.core.term.command.HandOver;
import dev.ssc.core.term.command.ManagerAgrees;
import dev.ssc.core.term.command.OpenOnboarding;
import dev.ssc.core.term.command.Propose;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.ReturnProposal;
import dev.ssc.core.term.command.SettleItem;
import dev.ssc.core.term.command.StepAside;
import dev.ssc.core.term.command.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** What holds of every term, whatever is wanted of it. */
class TermProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /** Something wanted, some hours after what was wanted before. */
    record Wish(Command<TermState> command, int hours) {}

    @Provide
    Arbitrary<List<Wish>> lives() {
        return Combinators.combine(commands(), Arbitraries.integers().between(0, 200))
                .as(Wish::new)
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<Command<TermState>> commands() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 120).map(FIRST::plusDays);
        Arbitrary<String> people = Arbitraries.of("ana", "bo", "mo");
        Arbitrary<Command<TermState>> dated = Arbitraries.oneOf(
                days.optional().map(until -> new StepAside(until, Optional.empty(), ana())),
                Combinators.combine(people, days, days.optional())
                        .as((by, from, to) -> new Backfill(by, from, to, "event", ana())));
        Arbitrary<Command<TermState>> rare = Arbitraries.of(
                new End("enough"), new HandOver("bo", ana()), new Withdraw(), new ReturnProposal("mo", "typo", ana()));
        Arbitrary<Command<TermState>> plain = Arbitraries.of(
                new Return(),
                new EndBackfill(),
                new SettleItem(RelationshipRule.REL_3, ItemStatus.DONE, Optional.empty()),
                new ManagerAgrees("mo", ana()),
                new OpenOnboarding(),
                new FinishOnboarding(),
                new Propose(Optional.empty(), ana()),
                new Approve("mo", ana()));
        return Arbitraries.frequencyOf(Tuple.of(6, dated), Tuple.of(6, plain), Tuple.of(1, rare));
    }

    /** Lives a term that has come some of the way in. */
    private static TermStory lived(TermPhase from, List<Wish> wishes) {
        TermStory story = TermStory.in(from);
        Instant now = TermStory.MONDAY;
        for (Wish wish : wishes) {
            now = now.plus(Duration.ofHours(wish.hours()));
            story.at(now.toString()).does(wish.command());
        }
        return story;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("TERM-6")
    void nobodyEverStandsInForThemselves(@ForAll("lives") List<Wish> wishes) {
        TermState term = lived(TermPhase.ACTIVE, wishes).state();
        assertNotEquals(Optional.of("ana"), term.backfill().map(StandIn::by));
        term.term().orElseThrow().asides().forEach(aside -> assertNotEquals(Optional.of("ana"), aside.backfill()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("LIFE-2")
    @Tag("LIFE-3")
    void theJournalGivesTheTermAgain(@ForAll("lives") List<Wish> wishes) {
        TermStory story = lived(TermPhase.INTERESTED, wishes);
        Lifecycle<TermState> again = Lifecycle.of(TermState.nothing("t1"));
        for (Step<TermState> step : story.journal()) {
            again = again.after(step);
        }
        assertEquals(story.state(), again.state());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("TERM-5")
    void aTermKeepsItsBeginning(@ForAll("lives") List<Wish> wishes) {
        assertEquals(Optional.of(FIRST), lived(TermPhase.ACTIVE, wishes).state().since());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("TERM-5")
    void timesAsideNeverOverlapAndOneGoesOnOnlyWhileAside(@ForAll("lives") List<Wish> wishes) {
        TermState term = lived(TermPhase.ACTIVE, wishes).state();
        assertEquals(term.phase() == TermPhase.ASIDE, term.absence().isPresent());
        List<Aside> asides = term.term().orElseThrow().asides();
        for (int i = 1; i < asides.size(); i++) {
            LocalDate end = asides.get(i - 1).to().orElseThrow();
            assertTrue(!asides.get(i).from().isBefore(end), asides.toString());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("TERM-6")
    void aBackfillStandsOnlyWhileTheSeatIsHeld(@ForAll("lives") List<Wish> wishes) {
        TermState term = lived(TermPhase.INTERESTED, wishes).state();
        assertTrue(term.phase().holdsSeat() || term.backfill().isEmpty());
        assertTrue(term.relationship().isEmpty() || term.since().isPresent());
    }
}
