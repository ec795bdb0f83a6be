package dev.ssc.spi.ticketing;

import dev.ssc.spi.Capability;

/** What a ticket system can do for a host, or declares that it cannot. */
public enum TicketingCapability implements Capability {
    /** It can write public replies on a ticket. */
    REPLIES("write public replies on a ticket"),
    /** It can put tags on a ticket. */
    TAGS("put tags on a ticket"),
    /** It can assign a ticket to a person. */
    ASSIGNMENT("assign a ticket to a person"),
    /** It can say what it knows of a ticket. */
    FACTS("say what it knows of a ticket"),
    /** It can tell what happens to tickets. */
    MESSAGES("tell what happens to tickets"),
    /** It can see that a request was carried out before. */
    REPETITION("see that a request was carried out before"),
    /** It can say what became of a request whose answer was lost. */
    OUTCOMES("say what became of a request whose answer was lost"),
    /** It can find out who a person is there. */
    PEOPLE("find out who a person is there");

    private final String ability;

    TicketingCapability(String ability) {
        this.ability = ability;
    }

    @Override
    public String ability() {
        return ability;
    }
}
