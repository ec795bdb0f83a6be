package dev.ssc.runtime.listening;

import dev.ssc.runtime.errand.Errand;

/**
 * Hears what happens at one desk, after it was written. Decisions about one lifecycle are heard in their order, one after
 * the other, on any thread that uses the desk, and perhaps only after the caller has gone on. A listener may ask the desk
 * and give commands; while it does not return nobody hears anything, so it must be quick. What it throws is logged and
 * changes nothing. Nothing is told twice; a crash right after a write leaves it untold, so that who must know all reads
 * the journal.
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
