package dev.ssc.core.organisation;

/**
 * A group, section or function, seen as something that wants a counterpart. Seats are identified by keys alone
 * (ORG-1); its text is the long one by which files name it.
 */
public sealed interface Seat {

    /**
     * The seat of a group. The stage belongs to it, since one key may stand in two stages.
     *
     * @param stage key of the stage
     * @param group key of the group
     */
    record OfGroup(String stage, String group) implements Seat {
        @Override
        public String toString() {
            return "group/" + stage + "/" + group;
        }
    }

    /**
     * The seat of a section's support manager.
     *
     * @param section key of the section
     */
    record OfSection(String section) implements Seat {
        @Override
        public String toString() {
            return "section/" + section;
        }
    }

    /**
     * The seat of a function.
     *
     * @param section the part of the company it belongs to, as written
     * @param function key of the function, unique in that part
     */
    record OfFunction(String section, String function) implements Seat {
        @Override
        public String toString() {
            return "function/" + section + "/" + function;
        }
    }
}
