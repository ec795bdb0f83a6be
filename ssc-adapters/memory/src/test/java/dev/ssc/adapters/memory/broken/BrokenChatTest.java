package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.memory.MemoryChatSetting;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** For every promise of chats: an adapter that breaks it is blamed for it. */
class BrokenChatTest {

    private static final Colleague OTHER = new Colleague("tck-somebody-else", "Somebody Else");
    private static final String FIRST_THREAD = "call/tck";

    private static Verdict trial(UnaryOperator<ChatAdapter> breaking) {
        return ChatTrial.of(() -> new MemoryChatSetting() {
            @Override
            public ChatAdapter connect() {
                return breaking.apply(super.connect());
            }
        });
    }

    @Test
    void oneThatWorksIsNotBlamed() {
        trial(AroundChat::new).isClean();
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
                        right.tell(new RequestId(id + "/other"), OTHER, message);
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
    void oneThatPagesByWriting() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void page(RequestId id, String rota, ChatMessage message) {
                        right.post(id, rota, message);
                    }
                })
                .blames(
                        "so often the rota must be paged",
                        "promise15",
                        "promise1",
                        "promise2",
                        "promise5",
                        "promise11");
    }

    @Test
    void oneThatCutsLongMessages() {
        trial(right -> new AroundChat(right) {
                    @Override
                    public void post(RequestId id, String channel, ChatMessage message) {
                        right.post(id, channel, new ChatMessage(message.about(), cut(message.words())));
                    }

                    private static Words cut(Words words) {
                        String line = words.plain().lines().findFirst().orElse("");
                        return new Words(line, line);
                    }
                })
                .blames("The words must arrive whole, plain or as Markdown; they are tck", "promise16");
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
    void aDeclaredNoIsSkippedAndNotPassed() {
        for (ChatCapability missing : ChatCapability.values()) {
            Verdict verdict = ChatTrial.of(() -> new MemoryChatSetting(missing));
            verdict.isClean();
            verdict.skips("declared no: the adapter cannot ");
        }
    }
}
