package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link ProjectAdapter} promises. Authors extend it, and override {@link #open}. */
public abstract class ProjectContract extends AdapterContract<ProjectAdapter, ProjectCapability, ProjectSetting> {

    /** For classes that extend it. */
    protected ProjectContract() {}

    @Override
    final ProjectCapability repetition() {
        return ProjectCapability.REPETITION;
    }

    @Override
    final ProjectCapability outcomes() {
        return ProjectCapability.OUTCOMES;
    }

    @Override
    final ProjectCapability identities() {
        return ProjectCapability.PEOPLE;
    }

    @Override
    final ImmutableList<Operation<ProjectAdapter, ProjectCapability>> operations() {
        Token token = Token.fresh();
        Issue issue = issue(token);
        ProposedChange change = change(setting().seat(), token);
        String review = can(ProjectCapability.POSTS) ? setting().review() : "tck-none";
        return ImmutableList.of(
                new Operation<>(
                        "openIssue",
                        ProjectCapability.ISSUES,
                        (adapter, id) -> adapter.openIssue(id, issue),
                        () -> issues(token).size()),
                new Operation<>(
                        "propose",
                        ProjectCapability.CHANGES,
                        (adapter, id) -> adapter.propose(id, change),
                        () -> changes(token).size()),
                new Operation<>(
                        "post",
                        ProjectCapability.POSTS,
                        (adapter, id) -> answered(() -> adapter.post(id, review, token.words())),
                        () -> token.countIn(setting().posts(review))));
    }

    @Override
    final ImmutableMap<ProjectCapability, Consumer<ProjectAdapter>> questions() {
        return ImmutableMap.of();
    }

    @Test
    @DisplayName("3. Order: posts appear in the order in which one thread asked for them")
    void promise3_postsAppearInOrder() {
        need(ProjectCapability.POSTS);
        ImmutableList<Token> tokens = Token.several();
        String review = setting().review();
        tokens.forEach(token -> adapter().post(Token.request(), review, token.words()));
        assertInOrder(tokens, setting().posts(review));
    }

    @Test
    @DisplayName("13. Issues: they stand with title, words, labels and assignee, and are open")
    void promise13_anIssueStandsAsItWasAskedFor() {
        need(ProjectCapability.ISSUES);
        Token token = Token.fresh();
        Issue issue = issue(token);
        assertFalse(adapter().openIssue(Token.request(), issue).isBlank(), "where the issue can be seen");
        SeenIssue seen = only(issues(token));
        assertEquals(issue.title(), seen.title(), "the title of the issue");
        assertTrue(isSaid(issue.words(), seen.text()), "The issue must say the words whole; it says " + seen.text());
        assertEquals(issue.labels(), seen.labels(), "the labels of the issue");
        assertTrue(seen.open(), "the issue must be open");
        assertTrue(seen.assignee().isPresent(), "somebody must take care of the issue");
        if (can(ProjectCapability.PEOPLE)) {
            assertEquals(adapter().identify(setting().somebody()), seen.assignee(), "the assignee of the issue");
        }
    }

    @Test
    @DisplayName("14. Changes: they say what they propose, and change nothing")
    void promise14_aChangeIsProposedAndChangesNothing() {
        need(ProjectCapability.CHANGES);
        Token token = Token.fresh();
        ProposedChange change = change(setting().seat(), token);
        assertFalse(adapter().propose(Token.request(), change).isBlank(), "where the change can be seen");
        SeenChange seen = only(changes(token));
        assertEquals(change.seat(), seen.seat(), "the seat that would change");
        assertEquals(change.name(), seen.name(), "the name that would be written");
        assertTrue(isSaid(change.words(), seen.text()), "The change must say why; it says " + seen.text());
        assertFalse(seen.applied(), "nothing must change until somebody approves");
    }

    @Test
    @DisplayName("14. Changes: one that cannot be computed is refused")
    void promise14_aChangeThatCannotBeComputedIsRefused() {
        need(ProjectCapability.CHANGES);
        ProposedChange change = change(setting().missingSeat(), Token.fresh());
        refused("propose for no seat", FailureCode.NEVER, () -> adapter().propose(Token.request(), change));
    }

    @Test
    @DisplayName("15. Posts: they are added to what stands in the review")
    void promise15_aPostReplacesNothing() {
        need(ProjectCapability.POSTS);
        String review = setting().review();
        Token byHand = Token.fresh();
        Token posted = Token.fresh();
        setting().write(review, byHand.text());
        adapter().post(Token.request(), review, posted.words());
        adapter().post(Token.request(), review, Token.fresh().words());
        assertEquals(1, byHand.countIn(setting().posts(review)), "so often what was written by hand must be there");
        assertEquals(1, posted.countIn(setting().posts(review)), "so often what was posted before must be there");
    }

    private List<SeenIssue> issues(Token token) {
        return setting().issues().stream()
                .filter(issue -> issue.title().contains(token.text()))
                .toList();
    }

    private List<SeenChange> changes(Token token) {
        return setting().changes().stream()
                .filter(change -> change.text().contains(token.text()))
                .toList();
    }

    private static <T> T only(List<T> seen) {
        assertEquals(1, seen.size(), "so many must be seen");
        return seen.get(0);
    }

    private Issue issue(Token token) {
        return new Issue(
                "Onboarding " + token.text(),
                token.words(),
                ImmutableSet.of("counterpart", "onboarding"),
                Optional.of(setting().somebody()));
    }

    private ProposedChange change(String seat, Token token) {
        return new ProposedChange(seat, "Ana Ulm", setting().somebody(), token.words());
    }

    private static boolean isSaid(Words words, String text) {
        return text.contains(words.plain()) || text.contains(words.markdown());
    }
}
