package dev.ssc.adapters.memory;

import dev.ssc.spi.Capability;

/**
 * A request that was carried out.
 *
 * @param kind what it asked for
 * @param answer what it was answered
 */
record Carried(Capability kind, Object answer) {

    /** The answer to a repetition, which asks for the same. */
    Object answerTo(Capability repeated) {
        if (repeated != kind) {
            throw MemoryWorld.refusal("The id of this request was used for another one before, to " + kind.ability()
                    + "; give each request an id of its own.");
        }
        return answer;
    }
}
