package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.core.organisation.Counterpart;
import java.util.stream.Stream;

/**
 * Counterparts as a comparison sees them: each is its name without qualifier (ORG-7).
 *
 * @param set the names, in source order
 */
record Names(ImmutableSet<String> set) {

    static Names of(ImmutableList<Counterpart> counterparts) {
        return new Names(counterparts.stream().map(Counterpart::name).collect(ImmutableSet.toImmutableSet()));
    }

    static Names union(Stream<Names> all) {
        return new Names(all.flatMap(names -> names.set.stream()).collect(ImmutableSet.toImmutableSet()));
    }

    Stream<String> without(Names others) {
        return Sets.difference(set, others.set).stream();
    }
}
