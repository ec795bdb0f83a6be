package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.chat.ChatAdapter;

/** A chat adapter under test, and its chat as its people see it. */
public interface ChatSetting extends Setting<ChatAdapter> {

    @Override
    default Colleague somebodyElse() {
        return new Colleague("tck-somebody-else", "Somebody Else");
    }

    /**
     * A channel that is there.
     *
     * @return its name
     */
    default String channel() {
        return "tck-channel";
    }

    /**
     * A channel that is not there.
     *
     * @return its name
     */
    default String missingChannel() {
        throw new NotAbleException("name a channel that is not there");
    }

    /**
     * A rota that is there.
     *
     * @return its name
     */
    default String rota() {
        return "tck-rota";
    }

    /**
     * A rota that is not there.
     *
     * @return its name
     */
    default String missingRota() {
        throw new NotAbleException("name a rota that is not there");
    }

    /**
     * What a person was told.
     *
     * @param who the person
     * @return the messages to this person alone, in order
     */
    default ImmutableList<String> toldTo(Colleague who) {
        throw new NotAbleException("see what a person was told");
    }

    /**
     * What stands in a channel.
     *
     * @param channel its name
     * @return the messages, in order
     */
    default ImmutableList<String> postedIn(String channel) {
        throw new NotAbleException("see what stands in a channel");
    }

    /**
     * The alarms of a rota.
     *
     * @param rota its name
     * @return their texts, in order
     */
    default ImmutableList<String> pagedTo(String rota) {
        throw new NotAbleException("see the alarms of a rota");
    }
}
