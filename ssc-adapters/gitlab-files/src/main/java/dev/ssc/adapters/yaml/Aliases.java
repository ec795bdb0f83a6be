package dev.ssc.adapters.yaml;

import dev.ssc.core.rule.Place;

/** Finds what an alias stands for, and refuses one too many, one without an anchor, and those that repeat too much. */
final class Aliases {

    private final Anchors anchors;
    private int count;
    private int repeated;

    Aliases(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The anchor of an alias. */
    int resolve(String name, Place place) {
        count++;
        if (count > Limits.ALIASES) {
            throw new UnusableFileException(
                    place, "the file has more than " + Limits.ALIASES + " aliases; write the values out");
        }
        int anchor = anchors.find(name);
        refuseWithoutAnchor(name, anchor, place);
        repeated += anchors.weight(anchor);
        if (repeated > Limits.BYTES) {
            throw new UnusableFileException(
                    place, "the aliases up to " + shown(name) + " repeat more than 10 MB; repeat less");
        }
        return anchor;
    }

    private void refuseWithoutAnchor(String name, int anchor, Place place) {
        if (anchor == Anchors.NONE) {
            throw new UnusableFileException(
                    place, "this is not YAML (" + shown(name) + " has no anchor before it); correct this line");
        }
        if (anchors.isOpen(anchor)) {
            throw new UnusableFileException(
                    place,
                    "the alias " + shown(name) + " stands inside of what it repeats, and so nests without end;"
                            + " write the value out");
        }
    }

    private static String shown(String name) {
        return Shown.quoted("*" + name);
    }
}
