package dev.ssc.runtime.listening;

import dev.ssc.runtime.errand.Errand;

/**
 * Hears what happens at a desk, after it was written, on the thread that did it. Decisions about one lifecycle are heard
 * in their order. What a listener throws is logged and changes nothing.
 */
public interface DeskListener {

    /**
     * A command was decided about.
     *
     * @param decided the decision; also of a rejected one, and of a repetition
     */
    default void decided(Decided decided) {}

    /**
     * An errand was asked for, or has changed.
     *
     * @param errand the errand as it is now
     */
    default void errand(Errand errand) {}
}
