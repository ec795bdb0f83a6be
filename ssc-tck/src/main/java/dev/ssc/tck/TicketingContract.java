package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Incoming;
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
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link TicketingAdapter} promises. Authors extend it, and override {@link #open}. */
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
        String ticket = setting().ticket();
        Token token = Token.fresh();
        return ImmutableList.of(
                new Operation<>(
                        "reply",
                        TicketingCapability.REPLIES,
                        (adapter, id) -> answered(() -> adapter.reply(id, ticket, token.words())),
                        () -> token.countIn(setting().replies(ticket))),
                new Operation<>(
                        "tag",
                        TicketingCapability.TAGS,
                        (adapter, id) -> answered(() -> adapter.tag(id, ticket, ImmutableSet.of(token.text()))),
                        () -> token.countIn(setting().tags(ticket))),
                new Operation<>(
                        "assign",
                        TicketingCapability.ASSIGNMENT,
                        (adapter, id) -> answered(
                                () -> adapter.assign(id, ticket, setting().somebody())),
                        () -> setting().assignee(ticket).isPresent() ? 1 : 0));
    }

    @Override
    final ImmutableMap<TicketingCapability, Consumer<TicketingAdapter>> questions() {
        return ImmutableMap.of(
                TicketingCapability.FACTS, adapter -> adapter.find(setting().missingTicket()),
                TicketingCapability.MESSAGES, adapter -> adapter.listen(new Heard<>(setting())));
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
        String gone = setting().ticket();
        String stays = setting().ticket();
        setting().merge(gone, stays);
        Token token = Token.fresh();
        adapter().reply(Token.request(), gone, token.words());
        assertEquals(1, token.countIn(setting().replies(stays)), "the reply on the ticket that the other went into");
    }

    @Test
    @DisplayName("14. Tags are a set: those named are there once, others stay")
    void promise14_tagsAreASet() {
        need(TicketingCapability.TAGS);
        String ticket = setting().ticket();
        ImmutableList<String> before = setting().tags(ticket);
        ImmutableSet<String> tags =
                ImmutableSet.of(Token.fresh().text(), Token.fresh().text());
        String other = Token.fresh().text();
        adapter().tag(Token.request(), ticket, tags);
        adapter()
                .tag(
                        Token.request(),
                        ticket,
                        ImmutableSet.of(other, tags.asList().get(0)));
        ImmutableList<String> expected = ImmutableList.<String>builder()
                .addAll(before)
                .addAll(tags)
                .add(other)
                .build();
        assertEquals(
                ImmutableList.sortedCopyOf(expected),
                ImmutableList.sortedCopyOf(setting().tags(ticket)),
                "the tags after one of them was put twice, and another one once");
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
        assertEquals(false, facts(ticket).solved(), "a new ticket is not solved");
        setting().solve(ticket);
        assertEquals(true, facts(ticket).solved(), "a solved ticket is solved");
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
        String gone = setting().ticket();
        String stays = setting().ticket();
        setting().merge(gone, stays);
        assertEquals(stays, facts(gone).number(), "the number of a ticket that was merged");
    }

    @Test
    @DisplayName("16. Facts: a ticket that is not there is absent")
    void promise16_aTicketThatIsNotThereIsAbsent() {
        need(TicketingCapability.FACTS);
        assertEquals(Optional.empty(), adapter().find(setting().missingTicket()), "the facts of no ticket");
    }

    @Test
    @DisplayName("17. No such ticket: an operation on it is refused")
    void promise17_operationsOnNoTicketAreRefused() {
        String none = setting().missingTicket();
        if (can(TicketingCapability.REPLIES)) {
            Words words = Token.fresh().words();
            refused("reply on no ticket", FailureCode.NEVER, () -> adapter().reply(Token.request(), none, words));
        }
        if (can(TicketingCapability.TAGS)) {
            ImmutableSet<String> tags = ImmutableSet.of(Token.fresh().text());
            refused("tag on no ticket", FailureCode.NEVER, () -> adapter().tag(Token.request(), none, tags));
        }
        if (can(TicketingCapability.ASSIGNMENT)) {
            Colleague somebody = setting().somebody();
            refused("assign of no ticket", FailureCode.NEVER, () -> adapter().assign(Token.request(), none, somebody));
        }
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
        String gone = setting().ticket();
        String stays = setting().ticket();
        setting().merge(gone, stays);
        heard.awaited("A merge", new Merged(gone, stays)::equals);
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
        Heard<TicketMessage> heard = listen();
        String ticket = setting().ticket();
        heard.refuse(true);
        setting().customerWrites(ticket);
        Incoming<TicketMessage> first =
                heard.awaitedInVain("What a customer wrote", new Written(ticket, true, true)::equals);
        heard.refuse(false);
        setting().customerWrites(setting().ticket());
        Incoming<TicketMessage> second =
                heard.awaited("What the sink refused", new Written(ticket, true, true)::equals);
        assertEquals(first.id(), second.id(), "the id of a message that is told again");
    }

    @Test
    @DisplayName("18. Messages: different messages have different ids")
    void promise18_differentMessagesHaveDifferentIds() {
        Heard<TicketMessage> heard = listen();
        String one = setting().ticket();
        String other = setting().ticket();
        setting().customerWrites(one);
        setting().customerWrites(other);
        assertNotEquals(
                heard.awaited("What a customer wrote", new Written(one, true, true)::equals)
                        .id(),
                heard.awaited("What another one wrote", new Written(other, true, true)::equals)
                        .id(),
                "the ids of two messages");
    }

    @Test
    @DisplayName("18. Messages: what the adapter itself wrote is not told")
    void promise18_whatTheAdapterWroteIsNotTold() {
        Heard<TicketMessage> heard = listen();
        String ticket = setting().ticket();
        need(TicketingCapability.REPLIES);
        adapter().reply(Token.request(), ticket, Token.fresh().words());
        String mark = setting().ticket();
        setting().customerWrites(mark);
        heard.awaited("What a customer wrote later", new Written(mark, true, true)::equals);
        assertEquals(
                ImmutableList.of(),
                heard.messages().stream()
                        .filter(message -> message.ticket().equals(ticket))
                        .collect(ImmutableList.toImmutableList()),
                "messages of a ticket on which only the adapter wrote");
    }

    private Heard<TicketMessage> listen() {
        need(TicketingCapability.MESSAGES);
        Heard<TicketMessage> heard = new Heard<>(setting());
        adapter().listen(heard);
        return heard;
    }

    private TicketFacts facts(String ticket) {
        return adapter().find(ticket).orElseThrow(() -> new AssertionError("there must be facts of a ticket"));
    }
}
