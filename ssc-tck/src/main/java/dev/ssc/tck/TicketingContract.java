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
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketMessage.Merged;
import dev.ssc.spi.ticketing.TicketMessage.Reopened;
import dev.ssc.spi.ticketing.TicketMessage.Solved;
import dev.ssc.spi.ticketing.TicketMessage.Written;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link TicketingAdapter} promises. Authors extend it, and override {@link #open}. */
@Calls(
        operations = {"reply", "tag", "assign"},
        questions = "find")
public abstract class TicketingContract
        extends AdapterContract<TicketingAdapter, TicketingCapability, TicketingSetting> {

    /** For classes that extend it. */
    protected TicketingContract() {}

    @Override
    final TicketingCapability repetition() {
        return TicketingCapability.REPETITION;
    }

    @Override
    final TicketingCapability outcomes() {
        return TicketingCapability.OUTCOMES;
    }

    @Override
    final TicketingCapability identities() {
        return TicketingCapability.PEOPLE;
    }

    @Override
    final ImmutableList<Operation<TicketingAdapter, TicketingCapability>> operations() {
        return ImmutableList.of(
                new Operation<>(
                        "reply",
                        TicketingCapability.REPLIES,
                        this::replying,
                        (adapter, id) -> adapter.reply(
                                id, setting().missingTicket(), Token.fresh().words())),
                new Operation<>(
                        "tag",
                        TicketingCapability.TAGS,
                        this::tagging,
                        (adapter, id) -> adapter.tag(id, setting().missingTicket(), ImmutableSet.of("tck"))),
                new Operation<>(
                        "assign",
                        TicketingCapability.ASSIGNMENT,
                        this::assigning,
                        (adapter, id) -> adapter.assign(
                                id, setting().missingTicket(), setting().somebody())));
    }

    @Override
    final ImmutableList<Question<TicketingAdapter, TicketingCapability>> questions() {
        return ImmutableList.of(
                new Question<>(
                        "find",
                        TicketingCapability.FACTS,
                        adapter -> adapter.find(setting().missingTicket())),
                new Question<>(
                        "listen", TicketingCapability.MESSAGES, adapter -> adapter.listen(new Heard<>(setting()))));
    }

    private Subject<TicketingAdapter> replying() {
        String ticket = setting().ticket();
        Token token = Token.fresh();
        return new Subject<>(
                "reply",
                (adapter, id) -> answered(() -> adapter.reply(id, ticket, token.words())),
                () -> token.countIn(setting().replies(ticket)));
    }

    private Subject<TicketingAdapter> tagging() {
        String ticket = setting().ticket();
        Token token = Token.fresh();
        return new Subject<>(
                "tag",
                (adapter, id) -> answered(() -> adapter.tag(id, ticket, ImmutableSet.of(token.text()))),
                () -> token.countIn(setting().tags(ticket)));
    }

    private Subject<TicketingAdapter> assigning() {
        String ticket = setting().ticket();
        return new Subject<>(
                "assign",
                (adapter, id) ->
                        answered(() -> adapter.assign(id, ticket, setting().somebody())),
                () -> setting().assignee(ticket).isPresent() ? 1 : 0);
    }

    @Test
    @DisplayName("2. Repetition: it does not undo what was asked for since")
    void promise2_aRepetitionDoesNotUndoWhatWasAskedForSince() {
        need(TicketingCapability.REPETITION);
        need(TicketingCapability.ASSIGNMENT);
        String ticket = setting().ticket();
        RequestId id = Token.request();
        adapter().assign(id, ticket, setting().somebody());
        adapter().assign(Token.request(), ticket, setting().somebodyElse());
        Optional<String> since = setting().assignee(ticket);
        adapter().assign(id, ticket, setting().somebody());
        assertEquals(since, setting().assignee(ticket), "who works on the ticket after an earlier request is repeated");
    }

    @Test
    @DisplayName("3. Order: replies appear in the order in which one thread asked for them")
    void promise3_repliesAppearInOrder() {
        need(TicketingCapability.REPLIES);
        String ticket = setting().ticket();
        ImmutableList<Token> tokens = Token.several();
        tokens.forEach(token -> adapter().reply(Token.request(), ticket, token.words()));
        assertInOrder(tokens, setting().replies(ticket));
    }

    @Test
    @DisplayName("11. Closing: nothing is told afterwards")
    void promise11_nothingIsToldAfterClosing() {
        telling().assertNothingAfterClosing(adapter(), adapter()::close, connect());
    }

    @ForEachOperation
    @DisplayName("12. Discretion: what people are told stands in no message and no log")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise12_wordsAreNotTold(Operation<TicketingAdapter, TicketingCapability> operation) {
        assertWordsAreNotTold(operation);
    }

    @Test
    @DisplayName("13. Replies: they carry the words whole")
    void promise13_repliesCarryTheWordsWhole() {
        need(TicketingCapability.REPLIES);
        String ticket = setting().ticket();
        Words words = Token.fresh().longWords();
        adapter().reply(Token.request(), ticket, words);
        String seen = Token.squeezed(setting().replies(ticket));
        assertTrue(
                Token.isEither(words, seen),
                "A reply must carry the words whole, plain or as Markdown; it says " + seen);
    }

    @Test
    @DisplayName("13. Replies: one to a merged ticket stands on the ticket that it went into")
    void promise13_aReplyFollowsAMerge() {
        need(TicketingCapability.REPLIES);
        Pair merged = merged();
        Token token = Token.fresh();
        adapter().reply(Token.request(), merged.gone(), token.words());
        assertEquals(
                1,
                token.countIn(setting().replies(merged.stays())),
                "the reply on the ticket that the other went into");
    }

    @Test
    @DisplayName("14. Tags are a set: those named are there once, others stay")
    void promise14_tagsAreASet() {
        need(TicketingCapability.TAGS);
        String ticket = setting().ticket();
        ImmutableList<String> before = setting().tags(ticket);
        String twice = Token.fresh().text();
        String one = Token.fresh().text();
        String other = Token.fresh().text();
        adapter().tag(Token.request(), ticket, ImmutableSet.of(twice, one));
        adapter().tag(Token.request(), ticket, ImmutableSet.of(other, twice));
        ImmutableList<String> expected = ImmutableList.<String>builder()
                .addAll(before)
                .add(twice, one, other)
                .build();
        assertEquals(
                ImmutableList.sortedCopyOf(expected),
                ImmutableList.sortedCopyOf(setting().tags(ticket)),
                "the tags after one of them was put twice, and another one once");
    }

    @Test
    @DisplayName("14. Tags are a set: those of a merged ticket stand on the ticket that it went into")
    void promise14_tagsFollowAMerge() {
        need(TicketingCapability.TAGS);
        Pair merged = merged();
        Token token = Token.fresh();
        adapter().tag(Token.request(), merged.gone(), ImmutableSet.of(token.text()));
        assertEquals(
                1, token.countIn(setting().tags(merged.stays())), "the tag on the ticket that the other went into");
    }

    @Test
    @DisplayName("15. Assignment: the ticket belongs to that person afterwards")
    void promise15_theTicketBelongsToThatPerson() {
        need(TicketingCapability.ASSIGNMENT);
        String ticket = setting().ticket();
        adapter().assign(Token.request(), ticket, setting().somebody());
        Optional<String> assignee = setting().assignee(ticket);
        assertTrue(assignee.isPresent(), "somebody must work on the ticket after it was assigned");
        if (can(TicketingCapability.PEOPLE)) {
            assertEquals(adapter().identify(setting().somebody()), assignee, "the person must be the one of identify");
        }
        if (can(TicketingCapability.FACTS)) {
            assertEquals(assignee, facts(ticket).assignee(), "the facts must name the person that the ticket shows");
        }
    }

    @Test
    @DisplayName("15. Assignment: of a merged ticket it holds for the ticket that it went into")
    void promise15_anAssignmentFollowsAMerge() {
        need(TicketingCapability.ASSIGNMENT);
        Pair merged = merged();
        adapter().assign(Token.request(), merged.gone(), setting().somebody());
        assertTrue(
                setting().assignee(merged.stays()).isPresent(),
                "somebody must work on the ticket that the assigned one went into");
    }

    @Test
    @DisplayName("15. Assignment: a stranger is refused")
    void promise15_aStrangerIsRefused() {
        need(TicketingCapability.ASSIGNMENT);
        String ticket = setting().ticket();
        Colleague stranger = setting().stranger();
        refused("assign to a stranger", FailureCode.NEVER, () -> adapter().assign(Token.request(), ticket, stranger));
        assertEquals(Optional.empty(), setting().assignee(ticket), "nobody works on the ticket");
    }

    @Test
    @DisplayName("16. Facts: they are read anew at every call")
    void promise16_factsAreReadAnew() {
        need(TicketingCapability.FACTS);
        String ticket = setting().ticket();
        assertEquals(ticket, facts(ticket).number(), "the number of the ticket");
        assertFalse(facts(ticket).solved(), "a new ticket is not solved");
        setting().solve(ticket);
        assertTrue(facts(ticket).solved(), "a solved ticket is solved");
    }

    @Test
    @DisplayName("16. Facts: they name the customer")
    void promise16_factsNameTheCustomer() {
        need(TicketingCapability.FACTS);
        assertFalse(facts(setting().ticket()).customer().isBlank(), "the facts must name the customer");
    }

    @Test
    @DisplayName("16. Facts: they name the priority")
    void promise16_factsNameThePriority() {
        need(TicketingCapability.FACTS);
        String ticket = setting().ticket();
        String priority = setting().prioritise(ticket);
        assertEquals(Optional.of(priority), facts(ticket).priority(), "the priority that somebody has given");
    }

    @Test
    @DisplayName("16. Facts: they name the tags")
    void promise16_factsNameTheTags() {
        need(TicketingCapability.FACTS);
        need(TicketingCapability.TAGS);
        String ticket = setting().ticket();
        String tag = Token.fresh().text();
        adapter().tag(Token.request(), ticket, ImmutableSet.of(tag));
        assertTrue(facts(ticket).tags().contains(tag), "a tag that was put must be among the facts");
    }

    @Test
    @DisplayName("16. Facts: they follow merges")
    void promise16_factsFollowMerges() {
        need(TicketingCapability.FACTS);
        Pair merged = merged();
        assertEquals(merged.stays(), facts(merged.gone()).number(), "the number of a ticket that was merged");
    }

    @Test
    @DisplayName("16. Facts: a ticket that is not there is absent")
    void promise16_aTicketThatIsNotThereIsAbsent() {
        need(TicketingCapability.FACTS);
        assertEquals(Optional.empty(), adapter().find(setting().missingTicket()), "the facts of no ticket");
    }

    @ForEachOperation
    @DisplayName("17. No such ticket: an operation on it is refused")
    void promise17_operationsOnNoTicketAreRefused(Operation<TicketingAdapter, TicketingCapability> operation) {
        need(operation.needs());
        refused(
                operation.name() + " on no ticket",
                FailureCode.NEVER,
                () -> operation.unprepared().accept(adapter(), Token.request()));
    }

    @Test
    @DisplayName("18. Messages: what the customer writes is told")
    void promise18_whatTheCustomerWritesIsTold() {
        Heard<TicketMessage> heard = listen();
        String ticket = setting().ticket();
        setting().customerWrites(ticket);
        heard.awaited("What a customer wrote", new Written(ticket, true, true)::equals);
    }

    @Test
    @DisplayName("18. Messages: what support replies is told")
    void promise18_whatSupportRepliesIsTold() {
        Heard<TicketMessage> heard = listen();
        String ticket = setting().ticket();
        setting().supportReplies(ticket);
        heard.awaited("What support replied", new Written(ticket, false, true)::equals);
    }

    @Test
    @DisplayName("18. Messages: an internal note is told as one")
    void promise18_anInternalNoteIsToldAsOne() {
        Heard<TicketMessage> heard = listen();
        String ticket = setting().ticket();
        setting().supportNotes(ticket);
        heard.awaited("An internal note", new Written(ticket, false, false)::equals);
    }

    @Test
    @DisplayName("18. Messages: a merge is told")
    void promise18_aMergeIsTold() {
        Heard<TicketMessage> heard = listen();
        Pair merged = merged();
        heard.awaited("A merge", new Merged(merged.gone(), merged.stays())::equals);
    }

    @Test
    @DisplayName("18. Messages: that a ticket was solved, and reopened, is told")
    void promise18_thatATicketWasSolvedAndReopenedIsTold() {
        Heard<TicketMessage> heard = listen();
        String ticket = setting().ticket();
        setting().solve(ticket);
        heard.awaited("That a ticket was solved", new Solved(ticket)::equals);
        setting().reopen(ticket);
        heard.awaited("That a ticket was reopened", new Reopened(ticket)::equals);
    }

    @Test
    @DisplayName("18. Messages: one that the sink refuses is told again under the same id")
    void promise18_aMessageThatTheSinkRefusesIsToldAgain() {
        telling().assertToldAgainWhereTheSinkRefuses(adapter());
    }

    @Test
    @DisplayName("18. Messages: different messages have different ids")
    void promise18_differentMessagesHaveDifferentIds() {
        telling().assertIdsDiffer(adapter());
    }

    @Test
    @DisplayName("18. Messages: they say when it happened")
    void promise18_messagesSayWhenItHappened() {
        telling().assertSaysWhen(adapter());
    }

    @ForEachOperation
    @DisplayName("18. Messages: what the adapter itself did is not told")
    void promise18_whatTheAdapterDidIsNotTold(Operation<TicketingAdapter, TicketingCapability> operation) {
        Heard<TicketMessage> heard = listen();
        ImmutableSet<TicketMessage> before = heard.messages();
        subject(operation).send(adapter(), Token.request());
        String mark = setting().ticket();
        setting().customerWrites(mark);
        heard.awaited("What a customer wrote later", new Written(mark, true, true)::equals);
        assertEquals(
                before,
                heard.messages().stream()
                        .filter(message -> !message.ticket().equals(mark))
                        .collect(ImmutableSet.toImmutableSet()),
                "messages of tickets on which only the adapter did something");
    }

    private Heard<TicketMessage> listen() {
        return telling().heardBy(adapter());
    }

    private Telling<TicketingAdapter, TicketMessage> telling() {
        need(TicketingCapability.MESSAGES);
        return new Telling<>(setting(), TicketingAdapter::listen, this::somethingIsWritten);
    }

    private Predicate<TicketMessage> somethingIsWritten() {
        String ticket = setting().ticket();
        setting().customerWrites(ticket);
        return new Written(ticket, true, true)::equals;
    }

    private TicketFacts facts(String ticket) {
        return adapter().find(ticket).orElseThrow(() -> new AssertionError("there must be facts of a ticket"));
    }

    private Pair merged() {
        Pair pair = new Pair(setting().ticket(), setting().ticket());
        setting().merge(pair.gone(), pair.stays());
        return pair;
    }

    /** Two tickets, of which one went into the other. */
    private record Pair(String gone, String stays) {}
}
