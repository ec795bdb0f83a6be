package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.tck.ChatSetting;
import java.time.InstantSource;

/** A chat in memory, with an adapter that may lack capabilities. */
public class MemoryChatSetting implements ChatSetting, MemorySetting<ChatAdapter> {

    private final MemoryChat world = new MemoryChat(InstantSource.system(), TIME_LIMIT);
    private final ChatCapability[] missing;

    public MemoryChatSetting(ChatCapability... missing) {
        this.missing = missing;
    }

    @Override
    public MemoryChat world() {
        return world;
    }

    @Override
    public ChatAdapter connect() {
        return world.adapterWithout(missing);
    }

    @Override
    public String missingChannel() {
        world.channels().remove("missing");
        return "missing";
    }

    @Override
    public Colleague somebodyElse() {
        return MemorySetting.super.somebodyElse();
    }

    @Override
    public String missingRota() {
        world.rotas().remove("missing");
        return "missing";
    }

    @Override
    public ImmutableList<String> toldTo(Colleague who) {
        return texts(world.toldTo(who.key()));
    }

    @Override
    public ImmutableList<String> postedIn(String channel) {
        return texts(world.postedIn(channel));
    }

    @Override
    public ImmutableList<String> pagedTo(String rota) {
        return texts(world.pagedTo(rota));
    }

    private static ImmutableList<String> texts(ImmutableList<SentMessage> messages) {
        return messages.stream().map(SentMessage::text).collect(ImmutableList.toImmutableList());
    }
}
