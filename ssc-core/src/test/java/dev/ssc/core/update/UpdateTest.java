package dev.ssc.core.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.cadence.Act;
import dev.ssc.core.cadence.Acts;
import dev.ssc.core.cadence.Cadences;
import dev.ssc.core.cadence.ObligationKind;
import dev.ssc.core.cadence.Who;
import dev.ssc.core.coverage.Roster;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.policy.InvalidPolicyException;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UpdateTest {

    private static final Seat.OfGroup FERN = new Seat.OfGroup("plan", "fern");
    private static final ReleaseVersion VERSION = new ReleaseVersion("17.1.0");
    private static final UpdateContent QUIET = new UpdateContent.AllQuiet("All is well.");

    private static Group fern(Optional<String> channel) {
        return Group.builder()
                .seat(FERN)
                .name("Fern")
                .channel(channel)
                .addCounterparts(new Counterpart("ana", Optional.of("ana"), Optional.empty()))
                .build();
    }

    private static UpdatePosts posts(Optional<String> channel, UpdateContent content) {
        return new UpdatePosts(new Update(fern(channel), VERSION, content), UpdatePolicy.defaults());
    }

    @Test
    @Tag("UPD-2")
    void anUpdateGoesToTheReviewTheSupportChannelAndTheGroupsOwnChannel() {
        List<Request> requests = posts(Optional.of("#g_fern"), QUIET).requests();

        assertEquals(
                List.of("review.post", "chat.post", "chat.post"),
                requests.stream().map(Request::kind).toList());
        assertEquals("#support_team-chat", requests.get(1).facts().get("channel"));
        assertEquals("#g_fern", requests.get(2).facts().get("channel"));
        assertEquals(
                "[SSC Update: Fern: GitLab17.1.0]\nAll is well.",
                requests.get(0).facts().get("text"));
        assertEquals(2, posts(Optional.empty(), QUIET).requests().size());
    }

    @Test
    @Tag("UPD-2")
    void whereAnUpdateIsMissingTheFindingNamesTheChannel() {
        UpdatePosts posts = posts(Optional.of("#g_fern"), QUIET);
        Place place = new Place("posts.yml", 3);

        assertEquals(List.of(), posts.incomplete(Set.of("weekly-review", "#support_team-chat", "#g_fern"), place));
        List<Finding> found = posts.incomplete(Set.of("weekly-review"), place);
        assertEquals(2, found.size());
        assertEquals("UPD-2", found.get(0).rule().id());
        assertTrue(found.get(0).message().contains("#support_team-chat"));
        assertTrue(found.get(1).message().contains("#g_fern"));
    }

    @Test
    @Tag("UPD-2")
    void aPolicyWithoutAChannelIsRefused() {
        InvalidPolicyException refused = assertThrows(
                InvalidPolicyException.class,
                () -> UpdatePolicy.builder()
                        .weeklyReview(" ")
                        .supportChannel("")
                        .build());

        assertEquals(2, refused.violations().size());
    }

    @Test
    @Tag("UPD-3")
    void anUpdateHasItemsOfEightKinds() {
        ImmutableList<UpdateItem> items = Stream.of(UpdateItemKind.values())
                .map(kind -> new UpdateItem(kind, "words"))
                .collect(ImmutableList.toImmutableList());
        Update update = new Update(fern(Optional.empty()), VERSION, new UpdateContent.Items(items));

        assertEquals(8, items.size());
        assertEquals(Optional.empty(), update.objection());
        assertTrue(
                update.text().startsWith("[SSC Update: Fern: GitLab17.1.0]\n- new-feature: words\n- bug-fix: words"));
    }

    @Test
    @Tag("UPD-3")
    void anEmptyUpdateThatIsNotAllQuietIsRejected() {
        Update empty = new Update(fern(Optional.empty()), VERSION, new UpdateContent.Items(ImmutableList.of()));
        Update blank = new Update(fern(Optional.empty()), VERSION, new UpdateContent.AllQuiet(" "));

        assertEquals("UPD-3", empty.objection().orElseThrow().rule().id());
        assertEquals("UPD-3", blank.objection().orElseThrow().rule().id());
        assertThrows(IllegalStateException.class, empty::text);
        assertThrows(IllegalArgumentException.class, () -> new UpdateItem(UpdateItemKind.BUG_FIX, " "));
    }

    @Test
    @Tag("UPD-1")
    void aNameThatCannotStandInAHeadingIsAnObjection() {
        Group group = Group.builder().seat(FERN).name("two\nlines").build();

        assertEquals(
                "UPD-1",
                new Update(group, VERSION, QUIET)
                        .objection()
                        .orElseThrow()
                        .rule()
                        .id());
    }

    @Test
    @Tag("UPD-4")
    void updatesAreCountedASeatAndPeriodAndSharesAreExact() {
        Organisation organisation = Organisation.of(
                ImmutableList.of(),
                ImmutableList.of(new Stage("plan", "Plan", Optional.empty(), ImmutableList.of(fern(Optional.empty())))),
                ImmutableList.of(),
                ImmutableList.of());
        Acts acts = new Acts(
                Optional.of(LocalDate.of(2026, 1, 31)),
                ImmutableMap.of(),
                ImmutableList.of(update("2026-03-05"), update("2026-03-31")),
                ImmutableList.of());
        Cadences table = Cadences.of(Roster.stated(organisation), acts, LocalDate.of(2026, 5, 8));
        UpdateMeasures measures =
                UpdateMeasures.of(table, List.of("[SSC Update: Fern: GitLab17.1.0] news", "SSC Update: Fern", "news"));

        assertEquals(2, measures.updates(FERN));
        assertEquals(0, measures.updates(new Seat.OfGroup("plan", "moss")));
        assertEquals(new Share(1, 3), measures.onTime());
        assertEquals(new Share(1, 3), measures.wellFormed());
        assertEquals(50.0, new Share(1, 2).percent());
        assertEquals(100.0, new Share(0, 0).percent());
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }

    private static Act update(String day) {
        return Act.builder()
                .id(day)
                .at(Instant.parse(day + "T12:00:00Z"))
                .by(Who.person("ana"))
                .seat(FERN)
                .kind(ObligationKind.UPDATE)
                .build();
    }
}
