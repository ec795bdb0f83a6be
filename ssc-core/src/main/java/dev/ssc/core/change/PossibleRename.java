package dev.ssc.core.change;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.organisation.Group;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group that is gone and a new one of the same stage that look like one group under two keys (ORG-7).
 *
 * @param removed the group that is gone
 * @param added the new group
 */
record PossibleRename(Group removed, Group added) {

    /** What both have alike, in words. */
    String alike() {
        return Stream.of(Likeness.PEOPLE, Likeness.CATEGORIES)
                .filter(likeness -> likeness.holds(removed, added))
                .map(Likeness::word)
                .collect(Collectors.joining(" and "));
    }

    /** What can make two groups look like one. */
    enum Likeness {
        PEOPLE("counterparts") {
            @Override
            ImmutableSet<String> of(Group group) {
                return Names.of(group.counterparts()).set();
            }
        },
        CATEGORIES("categories") {
            @Override
            ImmutableSet<String> of(Group group) {
                return group.categories();
            }
        };

        private final String word;

        Likeness(String word) {
            this.word = word;
        }

        abstract ImmutableSet<String> of(Group group);

        String word() {
            return word;
        }

        boolean holds(Group one, Group other) {
            return !of(one).isEmpty() && of(one).equals(of(other));
        }
    }
}
