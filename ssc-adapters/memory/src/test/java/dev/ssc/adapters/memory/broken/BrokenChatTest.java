package dev.ssc.adapters.memory.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.memory.MemoryChatSetting;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of chats: an adapter that breaks it is blamed for it. */
class BrokenChatTest extends BrokenSpeakerTest<ChatAdapter> {

    private static final Colleague OTHER = new Colleague("tck-somebody-else", "Somebody Else");
    private static final String FIRST_THREAD = "call/tck";

    private static final Breach DECLARES_ALL =
            Breach.of("capabilities", call -> ImmutableSet.copyOf(ChatCapability.values()));

    /** A setting whose adapters are broken. */
    private static class Broken extends MemoryChatSetting implements BrokenSetting<ChatAdapter> {

        private final UnaryOperator<ChatAdapter> breaking;
        private final boolean hasty;

        Broken(UnaryOperator<ChatAdapter> breaking, boolean hasty, ChatCapability... missing) {
            super(missing);
            this.breaking = breaking;
            this.hasty = hasty;
        }

        @Override
        public boolean hasty() {
            return hasty;
        }

        @Override
        public ChatAdapter connect() {
            return breaking.apply(super.connect());
        }

        @Override
        public ImmutableSet<String> secrets() {
            return BrokenSetting.super.secrets();
        }
    }

    @Override
    Class<?> contract() {
        return ChatTrial.class;
    }

    @Override
    Verdict hold(Trial trial) {
        return ChatTrial.of(() -> broken(trial.breaching().get(), trial), trial.named());
    }

    private static Broken broken(Supplier<Breach> breach, Trial trial) {
        UnaryOperator<ChatAdapter> breaking = right -> breach.get().around(ChatAdapter.class, right);
        return trial.forgetful()
                ? new Broken(
                        right -> DECLARES_ALL.around(ChatAdapter.class, breaking.apply(right)),
                        trial.hasty(),
                        ChatCapability.REPETITION)
                : new Broken(breaking, trial.hasty());
    }

    private static Verdict trial(UnaryOperator<ChatAdapter> breaking) {
        return ChatTrial.of(() -> new Broken(breaking, false));
    }

    @Test
    void aChatThatShowsTheLatestFirst() {
        ChatTrial.of(() -> new MemoryChatSetting() {
                    @Override
                    public ImmutableList<String> postedIn(String channel) {
                        return super.postedIn(channel).reverse();
                    }
                })
                .blames("what one thread asked for must appear in that order", "promise3");
    }

    @Test
    void oneThatTellsEverybody() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void tell(RequestId id, Colleague to, ChatMessage message) {
                        right.tell(id, to, message);
                        right.tell(new RequestId("other/" + UUID.randomUUID()), OTHER, message);
                    }
                })
                .blames("so often another one must be told", "promise13");
    }

    @Test
    void oneThatTellsSomebodyElseForAStranger() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void tell(RequestId id, Colleague to, ChatMessage message) {
                        right.tell(id, to.key().equals("stranger") ? new Colleague("admin", "Admin") : to, message);
                    }
                })
                .blames("tell a stranger must fail, but it was answered as if all were well", "promise13");
    }

    @Test
    void oneThatPostsElsewhereWhereThereIsNoChannel() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void post(RequestId id, String channel, ChatMessage message) {
                        right.post(id, channel.equals("missing") ? "general" : channel, message);
                    }
                })
                .blames("post in no channel must fail, but it was answered as if all were well", "promise14");
    }

    @Test
    void oneThatPostsElsewhere() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void post(RequestId id, String channel, ChatMessage message) {
                        right.post(id, channel.equals("missing") ? channel : "general", message);
                    }
                })
                .blamesAmongOthers("so often it is in the channel", "promise14_aPostStandsInItsChannel");
    }

    @Test
    void oneThatPagesSomebodyElseWhereThereIsNoRota() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void page(RequestId id, String rota, ChatMessage message) {
                        right.page(id, rota.equals("missing") ? "everybody" : rota, message);
                    }
                })
                .blames("page of no rota must fail, but it was answered as if all were well", "promise15");
    }

    @Test
    void oneThatPagesByWriting() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void page(RequestId id, String rota, ChatMessage message) {
                        right.post(id, rota, message);
                    }
                })
                .blamesAmongOthers("so often the rota must be paged", "promise15_pagingIsAnAlarm");
    }

    @Test
    void oneThatCutsLongMessages() {
        Verdict verdict = trial(right -> new AroundChat(right) {
            @Override
            public void tell(RequestId id, Colleague to, ChatMessage message) {
                right.tell(id, to, cut(message));
            }

            @Override
            public void post(RequestId id, String channel, ChatMessage message) {
                right.post(id, channel, cut(message));
            }

            @Override
            public void page(RequestId id, String rota, ChatMessage message) {
                right.page(id, rota, cut(message));
            }

            private static ChatMessage cut(ChatMessage message) {
                String line = message.words().plain().lines().findFirst().orElse("");
                return new ChatMessage(message.about(), new Words(line, line));
            }
        });
        verdict.blames("The words must arrive whole, plain or as Markdown; they are tck", "promise16");
        assertEquals(3, verdict.failed().size(), verdict::toString);
    }

    @Test
    void oneThatSplitsLongMessagesInOrderIsNotBlamed() {
        ChatTrial.of(() -> new MemoryChatSetting() {
                    @Override
                    public ImmutableList<String> postedIn(String channel) {
                        return super.postedIn(channel).stream()
                                .flatMap(String::lines)
                                .collect(ImmutableList.toImmutableList());
                    }
                })
                .isClean();
    }

    @Test
    void oneThatLosesWhatIsAboutSomethingElse() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void post(RequestId id, String channel, ChatMessage message) {
                        if (message.about().equals(FIRST_THREAD)) {
                            right.post(id, channel, message);
                        }
                    }
                })
                .blames("so often each must be in the channel", "promise17");
    }

    @Test
    void aSettingThatShowsNothing() {
        MemoryChatSetting world = new MemoryChatSetting();
        ChatTrial.of(() -> world::connect)
                .blames("The setting shows no operation that the adapter declares; nothing is tested", "promise10");
    }

    @Test
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (ChatCapability missing : ChatCapability.values()) {
            Verdict verdict = ChatTrial.of(() -> new MemoryChatSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot ");
        }
    }
}
