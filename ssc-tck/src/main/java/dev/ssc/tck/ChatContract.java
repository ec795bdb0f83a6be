package dev.ssc.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Words;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What every {@link ChatAdapter} promises. Authors extend it, and override {@link #open}. */
@Calls(operations = {"tell", "post", "page"})
public abstract class ChatContract extends AdapterContract<ChatAdapter, ChatCapability, ChatSetting> {

    private static final String ABOUT = "call/tck";

    /** For classes that extend it. */
    protected ChatContract() {}

    @Override
    final ChatCapability repetition() {
        return ChatCapability.REPETITION;
    }

    @Override
    final ChatCapability outcomes() {
        return ChatCapability.OUTCOMES;
    }

    @Override
    final ChatCapability identities() {
        return ChatCapability.PEOPLE;
    }

    @Override
    final ImmutableList<Operation<ChatAdapter, ChatCapability>> operations() {
        return ImmutableList.of(
                new Operation<>(
                        "tell",
                        ChatCapability.DIRECT_MESSAGES,
                        this::telling,
                        (adapter, id) -> adapter.tell(id, setting().somebody(), message(Token.fresh()))),
                new Operation<>(
                        "post",
                        ChatCapability.CHANNELS,
                        this::posting,
                        (adapter, id) -> adapter.post(id, setting().channel(), message(Token.fresh()))),
                new Operation<>(
                        "page",
                        ChatCapability.PAGING,
                        this::paging,
                        (adapter, id) -> adapter.page(id, setting().rota(), message(Token.fresh()))));
    }

    @Override
    final ImmutableList<Question<ChatAdapter, ChatCapability>> questions() {
        return ImmutableList.of();
    }

    private Subject<ChatAdapter> telling() {
        Token token = Token.fresh();
        Colleague somebody = setting().somebody();
        return new Subject<>(
                "tell",
                (adapter, id) -> answered(() -> adapter.tell(id, somebody, message(token))),
                () -> token.countIn(setting().toldTo(somebody)));
    }

    private Subject<ChatAdapter> posting() {
        Token token = Token.fresh();
        String channel = setting().channel();
        return new Subject<>(
                "post",
                (adapter, id) -> answered(() -> adapter.post(id, channel, message(token))),
                () -> token.countIn(setting().postedIn(channel)));
    }

    private Subject<ChatAdapter> paging() {
        Token token = Token.fresh();
        String rota = setting().rota();
        return new Subject<>(
                "page",
                (adapter, id) -> answered(() -> adapter.page(id, rota, message(token))),
                () -> token.countIn(setting().pagedTo(rota)));
    }

    @Test
    @DisplayName("3. Order: messages appear in the order in which one thread asked for them")
    void promise3_messagesAppearInOrder() {
        need(ChatCapability.CHANNELS);
        ImmutableList<Token> tokens = Token.several();
        String channel = setting().channel();
        tokens.forEach(token -> adapter().post(Token.request(), channel, message(token)));
        assertInOrder(tokens, setting().postedIn(channel));
    }

    @ForEachOperation
    @DisplayName("12. Discretion: what people are told stands in no message and no log")
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void promise12_wordsAreNotTold(Operation<ChatAdapter, ChatCapability> operation) {
        assertWordsAreNotTold(operation);
    }

    @Test
    @DisplayName("13. Direct messages: they reach that person only")
    void promise13_aDirectMessageReachesThatPersonOnly() {
        need(ChatCapability.DIRECT_MESSAGES);
        Token token = Token.fresh();
        adapter().tell(Token.request(), setting().somebody(), message(token));
        assertEquals(1, token.countIn(setting().toldTo(setting().somebody())), "so often the person must be told");
        assertEquals(0, token.countIn(setting().toldTo(setting().somebodyElse())), "so often another one must be told");
        if (can(ChatCapability.CHANNELS)) {
            assertEquals(0, token.countIn(setting().postedIn(setting().channel())), "so often it is in a channel");
        }
    }

    @Test
    @DisplayName("13. Direct messages: a stranger is refused")
    void promise13_aStrangerIsRefused() {
        need(ChatCapability.DIRECT_MESSAGES);
        Colleague stranger = setting().stranger();
        ChatMessage message = message(Token.fresh());
        refused("tell a stranger", FailureCode.NEVER, () -> adapter().tell(Token.request(), stranger, message));
    }

    @Test
    @DisplayName("14. Channels: a post stands in the channel that was named")
    void promise14_aPostStandsInItsChannel() {
        need(ChatCapability.CHANNELS);
        Token token = Token.fresh();
        adapter().post(Token.request(), setting().channel(), message(token));
        assertEquals(1, token.countIn(setting().postedIn(setting().channel())), "so often it is in the channel");
    }

    @Test
    @DisplayName("14. Channels: one that is not there is refused")
    void promise14_aMissingChannelIsRefused() {
        need(ChatCapability.CHANNELS);
        String missing = setting().missingChannel();
        ChatMessage message = message(Token.fresh());
        refused("post in no channel", FailureCode.NEVER, () -> adapter().post(Token.request(), missing, message));
    }

    @Test
    @DisplayName("15. Paging: it is an alarm of the rota, and not a message in a channel")
    void promise15_pagingIsAnAlarm() {
        need(ChatCapability.PAGING);
        Token token = Token.fresh();
        adapter().page(Token.request(), setting().rota(), message(token));
        assertEquals(1, token.countIn(setting().pagedTo(setting().rota())), "so often the rota must be paged");
    }

    @Test
    @DisplayName("15. Paging: a rota that is not there is refused")
    void promise15_aMissingRotaIsRefused() {
        need(ChatCapability.PAGING);
        String missing = setting().missingRota();
        ChatMessage message = message(Token.fresh());
        refused("page of no rota", FailureCode.NEVER, () -> adapter().page(Token.request(), missing, message));
    }

    @Test
    @DisplayName("16. Words: they arrive whole, in a channel")
    void promise16_wordsArriveWholeInAChannel() {
        need(ChatCapability.CHANNELS);
        Words words = Token.fresh().longWords();
        String channel = setting().channel();
        int before = setting().postedIn(channel).size();
        adapter().post(Token.request(), channel, new ChatMessage(ABOUT, words));
        assertWhole(words, setting().postedIn(channel), before);
    }

    @Test
    @DisplayName("16. Words: they arrive whole, at a person")
    void promise16_wordsArriveWholeAtAPerson() {
        need(ChatCapability.DIRECT_MESSAGES);
        Words words = Token.fresh().longWords();
        int before = setting().toldTo(setting().somebody()).size();
        adapter().tell(Token.request(), setting().somebody(), new ChatMessage(ABOUT, words));
        assertWhole(words, setting().toldTo(setting().somebody()), before);
    }

    @Test
    @DisplayName("16. Words: they arrive whole, in a page")
    void promise16_wordsArriveWholeInAPage() {
        need(ChatCapability.PAGING);
        Words words = Token.fresh().longWords();
        int before = setting().pagedTo(setting().rota()).size();
        adapter().page(Token.request(), setting().rota(), new ChatMessage(ABOUT, words));
        assertWhole(words, setting().pagedTo(setting().rota()), before);
    }

    @Test
    @DisplayName("17. Threads: messages about different things all arrive")
    void promise17_messagesAboutDifferentThingsAllArrive() {
        need(ChatCapability.CHANNELS);
        ImmutableList<Token> tokens = Token.several();
        String channel = setting().channel();
        tokens.forEach(token -> adapter().post(Token.request(), channel, new ChatMessage(token.text(), token.words())));
        tokens.forEach(token ->
                assertEquals(1, token.countIn(setting().postedIn(channel)), "so often each must be in the channel"));
    }

    private static void assertWhole(Words words, ImmutableList<String> texts, int before) {
        String seen = Token.squeezed(texts.subList(before, texts.size()));
        assertTrue(Token.isEither(words, seen), "The words must arrive whole, plain or as Markdown; they are " + seen);
    }

    private static ChatMessage message(Token token) {
        return new ChatMessage(ABOUT, token.words());
    }
}
