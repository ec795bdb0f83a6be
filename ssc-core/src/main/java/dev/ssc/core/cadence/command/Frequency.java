package dev.ssc.core.cadence.command;

import dev.ssc.core.rhythm.Every;
import dev.ssc.core.rhythm.Rhythm;
import dev.ssc.core.rhythm.RhythmPart;
import java.util.Optional;

/** How often something is owed, as it was stated. */
public sealed interface Frequency {

    /**
     * A period.
     *
     * @param every the period
     */
    record Each(Every every) implements Frequency {

        @Override
        public Optional<RhythmPart> part() {
            return Optional.of(new RhythmPart(every, Optional.empty(), ""));
        }
    }

    /**
     * A text of CAD-3.
     *
     * @param text what somebody wrote
     */
    record InWords(String text) implements Frequency {

        @Override
        public Optional<RhythmPart> part() {
            return Rhythm.parse(text)
                    .map(Rhythm::parts)
                    .filter(parts -> parts.size() == 1)
                    .map(parts -> parts.get(0));
        }
    }

    /**
     * What was stated, understood.
     *
     * @return the part; empty if it is not understood, or says nothing, or several things
     */
    Optional<RhythmPart> part();
}
