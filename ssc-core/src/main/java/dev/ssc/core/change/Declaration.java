package dev.ssc.core.change;

import com.google.common.collect.ImmutableList;

/**
 * What people declared about groups between two snapshots (ORG-8). Groups are named as people write them: {@code KEY},
 * or {@code STAGE/KEY} where the key stands in several stages.
 */
public sealed interface Declaration {

    /**
     * The groups of the old snapshot it is about.
     *
     * @return texts of groups
     */
    ImmutableList<String> before();

    /**
     * The groups of the new snapshot they became.
     *
     * @return texts of groups
     */
    ImmutableList<String> after();

    /**
     * How the new groups come from the old ones.
     *
     * @return the way of descent
     */
    Descent.Way way();

    /**
     * A group has another key from now on; the old one stays its alias for ever.
     *
     * @param from the old key
     * @param to the new key
     */
    record Rename(String from, String to) implements Declaration {

        /**
         * Refuses a blank key.
         *
         * @param from the old key
         * @param to the new key
         */
        public Rename {
            requireKeys(ImmutableList.of(from, to));
        }

        @Override
        public ImmutableList<String> before() {
            return ImmutableList.of(from);
        }

        @Override
        public ImmutableList<String> after() {
            return ImmutableList.of(to);
        }

        @Override
        public Descent.Way way() {
            return Descent.Way.RENAMED;
        }
    }

    /**
     * A group became several; each takes over its counterparts.
     *
     * @param parent the group before
     * @param into the groups it became; its own key may be among them
     */
    record Split(String parent, ImmutableList<String> into) implements Declaration {

        /**
         * Refuses a blank key, and a split into nothing.
         *
         * @param parent the group before
         * @param into the groups it became; its own key may be among them
         */
        public Split {
            requireKeys(ImmutableList.of(parent));
            requireKeys(into);
        }

        @Override
        public ImmutableList<String> before() {
            return ImmutableList.of(parent);
        }

        @Override
        public ImmutableList<String> after() {
            return into;
        }

        @Override
        public Descent.Way way() {
            return Descent.Way.SPLIT;
        }
    }

    /**
     * Several groups became one, which has the counterparts of all.
     *
     * @param parents the groups before
     * @param into the group they became; it may be one of them
     */
    record Merge(ImmutableList<String> parents, String into) implements Declaration {

        /**
         * Refuses a blank key, and a merge of nothing.
         *
         * @param parents the groups before
         * @param into the group they became; it may be one of them
         */
        public Merge {
            requireKeys(parents);
            requireKeys(ImmutableList.of(into));
        }

        @Override
        public ImmutableList<String> before() {
            return parents;
        }

        @Override
        public ImmutableList<String> after() {
            return ImmutableList.of(into);
        }

        @Override
        public Descent.Way way() {
            return Descent.Way.MERGED;
        }
    }

    private static void requireKeys(ImmutableList<String> keys) {
        if (keys.isEmpty() || keys.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a declaration names its groups, none of them blank: " + keys);
        }
    }
}
