package dev.ssc.adapters.memory.broken;

import com.google.common.collect.ImmutableSet;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.util.Optional;

/** An adapter that works, to be broken in one place. */
class AroundChat implements ChatAdapter {

    final ChatAdapter right;

    AroundChat(ChatAdapter right) {
        this.right = right;
    }

    @Override
    public ImmutableSet<ChatCapability> capabilities() {
        return right.capabilities();
    }

    @Override
    public Outcome outcome(RequestId id) {
        return right.outcome(id);
    }

    @Override
    public Optional<String> identify(Colleague who) {
        return right.identify(who);
    }

    @Override
    public void tell(RequestId id, Colleague to, ChatMessage message) {
        right.tell(id, to, message);
    }

    @Override
    public void post(RequestId id, String channel, ChatMessage message) {
        right.post(id, channel, message);
    }

    @Override
    public void page(RequestId id, String rota, ChatMessage message) {
        right.page(id, rota, message);
    }

    @Override
    public void close() {
        right.close();
    }
}
