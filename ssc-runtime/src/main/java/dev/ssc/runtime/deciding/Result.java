package dev.ssc.runtime.deciding;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.journal.Written;
import dev.ssc.runtime.listening.Decided;

/**
 * What came of commands and of what was to be written with them.
 *
 * @param written whether it was written; never that a step was too late or a claim taken
 * @param decided the decisions, those about other lifecycles among them, in order; they count only if written
 */
public record Result(Written written, ImmutableList<Decided> decided) {

    /** {@return whether the decisions count} */
    public boolean counts() {
        return written == Written.YES;
    }
}
