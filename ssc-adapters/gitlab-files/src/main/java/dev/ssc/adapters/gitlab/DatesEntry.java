package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.reading.DatesDraft;
import dev.ssc.core.reading.Stated;
import java.util.Optional;

/** A range of dates, as an item of a list. Without a beginning it is reported and left out. */
record DatesEntry(Fields fields) {

    private static final String FROM = "from";

    /** The ranges under a key. */
    static ImmutableList<DatesEntry> in(Fields owner, String key) {
        return owner.entries(key, "a map with from and to").stream()
                .map(DatesEntry::new)
                .collect(ImmutableList.toImmutableList());
    }

    Optional<DatesDraft> dates() {
        Optional<Stated<String>> from = fields.text(FROM);
        if (!fields.states(FROM)) {
            fields.leftOut(ImmutableList.of(FROM));
        }
        return from.map(first -> new DatesDraft(first, fields.text("to")));
    }
}
