package dev.ssc.spi.project;

import dev.ssc.spi.Capability;

/** What a system of issues and proposed changes can do for a host, or declares that it cannot. */
public enum ProjectCapability implements Capability {
    /** It can open an issue. */
    ISSUES("open an issue"),
    /** It can propose a change of the organisation files. */
    CHANGES("propose a change of the organisation files"),
    /** It can post into a review. */
    POSTS("post into a review"),
    /** It can see that a request was carried out before. */
    REPETITION("see that a request was carried out before"),
    /** It can say what became of a request whose answer was lost. */
    OUTCOMES("say what became of a request whose answer was lost"),
    /** It can find out who a person is there. */
    PEOPLE("find out who a person is there");

    private final String ability;

    ProjectCapability(String ability) {
        this.ability = ability;
    }

    @Override
    public String ability() {
        return ability;
    }
}
