package dev.ssc.runtime.errand;

import dev.ssc.core.lifecycle.Worded;

/** Where an errand stands. */
public enum ErrandStatus implements Worded {
    /** It is to be tried when its time has come. */
    WAITING,
    /** Somebody tries it. Once its time has come nobody knows what became of it: who tried it may have crashed. */
    UNDER_WAY,
    /** It was tried, and nobody knows whether it was done; it is asked about when its time has come. */
    UNKNOWN,
    /** A person has to do it, or to say whether it was done. */
    TO_DO,
    /** It was carried out. */
    DONE,
    /** It is not wanted any more, or cannot be done. */
    DROPPED;

    /** {@return whether it is left to the desk; later errands of its line wait for it} */
    public boolean isOpen() {
        return this == WAITING || this == UNDER_WAY || this == UNKNOWN;
    }

    /** {@return whether nothing will change any more} */
    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }
}
