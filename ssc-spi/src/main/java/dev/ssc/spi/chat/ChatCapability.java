package dev.ssc.spi.chat;

import dev.ssc.spi.Capability;

/** What a chat system can do for a host, or declares that it cannot. */
public enum ChatCapability implements Capability {
    /** It can write to one person. */
    DIRECT_MESSAGES("write to one person"),
    /** It can write into a channel. */
    CHANNELS("write into a channel"),
    /** It can page whoever is on call. */
    PAGING("page whoever is on call"),
    /** It can see that a request was carried out before. */
    REPETITION("see that a request was carried out before"),
    /** It can say what became of a request whose answer was lost. */
    OUTCOMES("say what became of a request whose answer was lost"),
    /** It can find out who a person is there. */
    PEOPLE("find out who a person is there");

    private final String ability;

    ChatCapability(String ability) {
        this.ability = ability;
    }

    @Override
    public String ability() {
        return ability;
    }
}
