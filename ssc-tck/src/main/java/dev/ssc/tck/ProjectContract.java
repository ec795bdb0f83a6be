package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.project.Issue;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.project.ProposedChange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link ProjectAdapter} promises. Authors extend it, and override {@link #open}. */
@Calls(operations = {"openIssue", "propose", "post"})
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
        return ImmutableList.of(
                new Operation<>(
                        "openIssue",
                        ProjectCapability.ISSUES,
                        this::opening,
                        (adapter, id) -> adapter.openIssue(id, issue(Token.fresh()))),
                new Operation<>(
                        "propose",
                        ProjectCapability.CHANGES,
                        this::proposing,
                        (adapter, id) -> adapter.propose(id, change(setting().seat(), Token.fresh()))),
                new Operation<>(
                        "post",
                        ProjectCapability.POSTS,
                        this::posting,
                        (adapter, id) ->
                                adapter.post(id, "tck-none", Token.fresh().words())));
    }

    @Override
    final ImmutableList<Question<ProjectAdapter, ProjectCapability>> questions() {
        return ImmutableList.of();
    }

    private Subject<ProjectAdapter> opening() {
        return opening(Token.fresh());
    }

    private Subject<ProjectAdapter> opening(Token token) {
        Issue issue = issue(token);
        return new Subject<>(
                "openIssue",
                (adapter, id) -> adapter.openIssue(id, issue),
                () -> issues(token).size());
    }

    private Subject<ProjectAdapter> proposing() {
        return proposing(Token.fresh());
    }

    private Subject<ProjectAdapter> proposing(Token token) {
        ProposedChange change = change(setting().seat(), token);
        return new Subject<>(
                "propose",
                (adapter, id) -> adapter.propose(id, change),
                () -> changes(token).size());
    }

    private Subject<ProjectAdapter> posting() {
        Token token = Token.fresh();
        String review = setting().review();
        return new Subject<>(
                "post",
                (adapter, id) -> answered(() -> adapter.post(id, review, token.words())),
                () -> token.countIn(setting().posts(review)));
    }

    @Test
    @DisplayName("2. Repetition: after a lost answer the next one says where the issue is")
    void promise2_afterALostAnswerTheNextOneSaysWhereTheIssueIs() {
        need(ProjectCapability.REPETITION);
        need(ProjectCapability.ISSUES);
        Token token = Token.fresh();
        String address = afterALostAnswer(opening(token));
        assertTrue(
                setting()
                        .issueAt(address)
                        .filter(seen -> seen.title().contains(token.text()))
                        .isPresent(),
                "the issue must be where the answer after a lost one says");
    }

    @Test
    @DisplayName("2. Repetition: after a lost answer the next one says where the change is")
    void promise2_afterALostAnswerTheNextOneSaysWhereTheChangeIs() {
        need(ProjectCapability.REPETITION);
        need(ProjectCapability.CHANGES);
        Token token = Token.fresh();
        String address = afterALostAnswer(proposing(token));
        assertTrue(
                setting()
                        .changeAt(address)
                        .filter(seen -> seen.text().contains(token.text()))
                        .isPresent(),
                "the change must be where the answer after a lost one says");
    }

    private String afterALostAnswer(Subject<ProjectAdapter> subject) {
        RequestId id = Token.request();
        meet(Fault.ANSWER_LOST, subject, id);
        return subject.send(adapter(), id).toString();
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

    @ForEachOperation
    @DisplayName("12. Discretion: what people are told stands in no message and no log")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise12_wordsAreNotTold(Operation<ProjectAdapter, ProjectCapability> operation) {
        assertWordsAreNotTold(operation);
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
    @DisplayName("13. Issues: the answer is where they are seen")
    void promise13_theAnswerIsWhereTheIssueIsSeen() {
        need(ProjectCapability.ISSUES);
        Issue issue = issue(Token.fresh());
        String address = adapter().openIssue(Token.request(), issue);
        assertEquals(
                Optional.of(issue.title()),
                setting().issueAt(address).map(SeenIssue::title),
                "the title of the issue where the answer says that it is");
    }

    @Test
    @DisplayName("13. Issues: a stranger as assignee is refused")
    void promise13_aStrangerIsRefused() {
        need(ProjectCapability.ISSUES);
        Issue issue = issue(Token.fresh(), setting().stranger());
        refused("openIssue for a stranger", FailureCode.NEVER, () -> adapter().openIssue(Token.request(), issue));
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
    @DisplayName("14. Changes: the reviewer is the one who was named")
    void promise14_theReviewerIsTheOneWhoWasNamed() {
        need(ProjectCapability.CHANGES);
        need(ProjectCapability.PEOPLE);
        Token token = Token.fresh();
        adapter().propose(Token.request(), change(setting().seat(), token));
        assertEquals(
                adapter().identify(setting().somebody()), only(changes(token)).reviewer(), "who is asked to approve");
    }

    @Test
    @DisplayName("14. Changes: the answer is where they are seen")
    void promise14_theAnswerIsWhereTheChangeIsSeen() {
        need(ProjectCapability.CHANGES);
        ProposedChange change = change(setting().seat(), Token.fresh());
        String address = adapter().propose(Token.request(), change);
        assertEquals(
                Optional.of(change.seat()),
                setting().changeAt(address).map(SeenChange::seat),
                "the seat of the change where the answer says that it is");
    }

    @Test
    @DisplayName("14. Changes: a stranger as reviewer is refused")
    void promise14_aStrangerIsRefused() {
        need(ProjectCapability.CHANGES);
        ProposedChange change = new ProposedChange(
                setting().seat(), "Ana Ulm", setting().stranger(), Token.fresh().words());
        refused("propose to a stranger", FailureCode.NEVER, () -> adapter().propose(Token.request(), change));
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

    @Test
    @DisplayName("15. Posts: a review that is not there is refused")
    void promise15_aMissingReviewIsRefused() {
        need(ProjectCapability.POSTS);
        String missing = setting().missingReview();
        Words words = Token.fresh().words();
        refused("post into no review", FailureCode.NEVER, () -> adapter().post(Token.request(), missing, words));
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
        return issue(token, setting().somebody());
    }

    private static Issue issue(Token token, Colleague assignee) {
        return new Issue(
                "Onboarding " + token.text(),
                token.words(),
                ImmutableSet.of("counterpart", "onboarding"),
                Optional.of(assignee));
    }

    private ProposedChange change(String seat, Token token) {
        return new ProposedChange(seat, "Ana Ulm", setting().somebody(), token.words());
    }

    private static boolean isSaid(Words words, String text) {
        return text.contains(words.plain()) || text.contains(words.markdown());
    }
}
