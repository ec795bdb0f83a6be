package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * A chat system in memory. Every person, channel and rota is there, except those that were removed. Thread-safe.
 */
public final class MemoryChat extends MemoryWorld {

    private final List<SentMessage> messages = new ArrayList<>();
    private final Register channels = new Register();
    private final Register rotas = new Register();

    /**
     * A chat without messages.
     *
     * @param clock tells when things happen
     */
    public MemoryChat(InstantSource clock) {
        this(clock, USUAL_LIMIT);
    }

    /**
     * A chat without messages, whose adapters have a time limit.
     *
     * @param clock tells when things happen
     * @param timeLimit how long a call waits for an answer, in real time
     */
    public MemoryChat(InstantSource clock, Duration timeLimit) {
        super(clock, timeLimit);
    }

    /**
     * The world behind an adapter, such as one that was chosen by the id {@code memory}.
     *
     * @param adapter made by a factory or by {@link #adapter}, open or closed, and not wrapped
     * @return the world that it is a connection to
     * @throws IllegalArgumentException if it is an adapter of another system
     */
    public static MemoryChat of(ChatAdapter adapter) {
        return connection(MemoryChatting.class, adapter).chat();
    }

    /**
     * A new connection that can do everything.
     *
     * @return an adapter, to be closed by the caller
     */
    public ChatAdapter adapter() {
        return adapterWithout();
    }

    /**
     * A new connection that declares some capabilities to be missing.
     *
     * @param missing what it cannot do
     * @return an adapter, to be closed by the caller
     */
    public ChatAdapter adapterWithout(ChatCapability... missing) {
        EnumSet<ChatCapability> none = EnumSet.noneOf(ChatCapability.class);
        none.addAll(Arrays.asList(missing));
        return new MemoryChatting(this, none);
    }

    /**
     * Which channels are there.
     *
     * @return to be changed
     */
    public Register channels() {
        return channels;
    }

    /**
     * Which rotas are there.
     *
     * @return to be changed
     */
    public Register rotas() {
        return rotas;
    }

    /**
     * What was written to one person.
     *
     * @param person the host's key of the person
     * @return the messages, in order
     */
    public ImmutableList<SentMessage> toldTo(String person) {
        return sent(SentMessage.Kind.DIRECT, person);
    }

    /**
     * What was written into a channel.
     *
     * @param channel its name
     * @return the messages, in order
     */
    public ImmutableList<SentMessage> postedIn(String channel) {
        return sent(SentMessage.Kind.CHANNEL, channel);
    }

    /**
     * The alarms of a rota.
     *
     * @param rota its name
     * @return the messages, in order
     */
    public ImmutableList<SentMessage> pagedTo(String rota) {
        return sent(SentMessage.Kind.PAGE, rota);
    }

    /**
     * Everything that was ever sent.
     *
     * @return the messages, in order
     */
    public synchronized ImmutableList<SentMessage> messages() {
        return ImmutableList.copyOf(messages);
    }

    void tell(RequestId id, Colleague to, ChatMessage message) {
        check(people(), to.key(), "person");
        send(SentMessage.Kind.DIRECT, to.key(), message, id);
    }

    void post(RequestId id, String channel, ChatMessage message) {
        check(channels, channel, "channel");
        send(SentMessage.Kind.CHANNEL, channel, message, id);
    }

    void page(RequestId id, String rota, ChatMessage message) {
        check(rotas, rota, "rota");
        send(SentMessage.Kind.PAGE, rota, message, id);
    }

    private synchronized void send(SentMessage.Kind kind, String to, ChatMessage message, RequestId id) {
        messages.add(new SentMessage(kind, to, message, now(), id));
    }

    private ImmutableList<SentMessage> sent(SentMessage.Kind kind, String to) {
        return messages().stream()
                .filter(message -> message.kind() == kind && message.to().equals(to))
                .collect(ImmutableList.toImmutableList());
    }

    private static void check(Register register, String name, String what) {
        if (!register.knows(name)) {
            throw refusal("The chat in memory has no " + what + " " + name + "; add it there.");
        }
    }
}
