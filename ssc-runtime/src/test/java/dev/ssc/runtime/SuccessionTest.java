package dev.ssc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.change.Declaration;
import dev.ssc.core.change.Declarations;
import dev.ssc.core.lifecycle.Accepted;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.reading.Snapshot;
import dev.ssc.core.term.TermPhase;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.term.command.End;
import dev.ssc.core.term.command.Return;
import dev.ssc.core.term.command.StepAside;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of terms when the organisation changes under them. */
class SuccessionTest {

    private final Office office = Office.open();

    @AfterEach
    void close() {
        office.close();
    }

    private void refreshed(Snapshot next, Declaration... declared) {
        assertEquals(
                ImmutableList.of(),
                office.desk.refresh(next, new Declarations(ImmutableList.copyOf(declared))).stream()
                        .filter(finding -> finding.rule() == OrganisationRule.ORG_9)
                        .toList());
        assertEquals(ImmutableList.of(), office.desk.adopt("host", TermPolicy.defaults()));
    }

    private ImmutableList<String> openTerms() {
        return office.journal.keys("term/").stream()
                .map(key -> office.desk.term(key.substring("term/".length())).state())
                .filter(term -> term.phase().open())
                .map(term -> term.served().seatText() + " " + term.phase().word())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    @Tag("ORG-8")
    @Tag("TERM-4")
    void aTermGoesOnWhereItsGroupWasRenamed() {
        office.reopen(office.prepared().organisation(Groups.servedBy("bea", "plan", "moss")));
        office.desk.adopt("host", TermPolicy.defaults());
        office.desk
                .term("bea@group/moss")
                .give("bea", state -> new StepAside(Optional.empty(), Optional.empty(), office.desk.around(state)));
        refreshed(Groups.servedBy("bea", "plan", "lichen"), new Declaration.Rename("moss", "lichen"));
        assertEquals(ImmutableList.of("group/lichen aside"), openTerms());
        assertInstanceOf(
                Accepted.class,
                office.desk.term("bea@group/moss").give("bea", new Return()).decision());
        assertEquals(
                1,
                office.desk.roster().terms(new Seat.OfGroup("plan", "lichen")).size());
    }

    @Test
    @Tag("ORG-7")
    void aTermGoesOnWhereItsGroupWasMoved() {
        office.reopen(office.prepared().organisation(Groups.servedBy("bea", "plan", "moss")));
        office.desk.adopt("host", TermPolicy.defaults());
        refreshed(Groups.servedBy("bea", "build", "moss"));
        assertEquals(ImmutableList.of("group/moss active"), openTerms());
        assertEquals(
                new Seat.OfGroup("build", "moss"),
                office.desk.term("bea@group/moss").state().served().seat());
    }

    @Test
    @Tag("ORG-8")
    void aTermGoesOnInEachPartOfASplitGroup() {
        office.reopen(office.prepared().organisation(Groups.servedBy("bea", "plan", "moss")));
        office.desk.adopt("host", TermPolicy.defaults());
        refreshed(
                Groups.servedBy("bea", "plan", "lichen", "clover"),
                new Declaration.Split("moss", ImmutableList.of("lichen", "clover")));
        assertEquals(ImmutableList.of("group/lichen active", "group/clover active"), openTerms());
    }

    @Test
    @Tag("ORG-8")
    @Tag("TERM-4")
    void twoTermsThatMeetInAMergedGroupBecomeOne() {
        office.reopen(office.prepared().organisation(Groups.servedBy("bea", "plan", "moss", "lichen")));
        office.desk.adopt("host", TermPolicy.defaults());
        refreshed(
                Groups.servedBy("bea", "plan", "heath"),
                new Declaration.Merge(ImmutableList.of("moss", "lichen"), "heath"));
        assertEquals(ImmutableList.of("group/heath active"), openTerms());
        assertEquals(
                TermPhase.ENDED, office.desk.term("bea@group/lichen").state().phase());
    }

    @Test
    @Tag("ORG-8")
    void aTermWhoseGroupIsGoneStaysUntilSomebodyEndsIt() {
        office.reopen(
                office.prepared().organisation(Groups.servedBy("bea", "plan", "moss", "a", "b", "c", "d", "e", "f")));
        office.desk.adopt("host", TermPolicy.defaults());
        refreshed(Groups.servedBy("bea", "plan", "a", "b", "c", "d", "e", "f"));
        assertTrue(openTerms().contains("group/moss active"));
        assertInstanceOf(
                Accepted.class,
                office.desk
                        .term("bea@group/moss")
                        .give("bea", new End("the group is gone"))
                        .decision());
    }
}
