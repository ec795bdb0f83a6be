package dev.ssc.adapters.memory;

import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.util.EnumSet;

/** A connection to {@link MemoryChat}. */
final class MemoryChatting extends MemoryAdapter<ChatCapability> implements ChatAdapter {

    private final MemoryChat chat;

    MemoryChatting(MemoryChat chat, EnumSet<ChatCapability> missing) {
        super(chat, missing);
        this.chat = chat;
    }

    MemoryChat chat() {
        return chat;
    }

    @Override
    public void tell(RequestId id, Colleague to, ChatMessage message) {
        carryOut(id, ChatCapability.DIRECT_MESSAGES, () -> chat.tell(id, to, message));
    }

    @Override
    public void post(RequestId id, String channel, ChatMessage message) {
        carryOut(id, ChatCapability.CHANNELS, () -> chat.post(id, channel, message));
    }

    @Override
    public void page(RequestId id, String rota, ChatMessage message) {
        carryOut(id, ChatCapability.PAGING, () -> chat.page(id, rota, message));
    }

    @Override
    ChatCapability repetition() {
        return ChatCapability.REPETITION;
    }

    @Override
    ChatCapability outcomes() {
        return ChatCapability.OUTCOMES;
    }

    @Override
    ChatCapability identities() {
        return ChatCapability.PEOPLE;
    }
}
