package dev.ssc.core.organisation;

import dev.ssc.core.rule.Rule;

/** The rules about the organisation and its files. */
public enum OrganisationRule implements Rule {
    /** Keys identify. */
    ORG_1(
            "Sections hold stages, stages hold groups, and functions stand beside; keys identify, and nothing that was read is dropped silently.",
            "P D"),
    /** Every shape of the real files. */
    ORG_2(
            "The files of the website repository are read in every shape they really have; placeholders mean nobody.",
            "P D"),
    /** Who holds a seat. */
    ORG_3(
            "Groups name their counterparts, sections their support manager, by name or by a team tag that a person carries.",
            "R"),
    /** Qualifiers. */
    ORG_4(
            "Words in brackets behind a name qualify it only if they are on a closed list; a region is kept as the region covered.",
            "R D"),
    /** Two people in one value. */
    ORG_5("Two people in one value are two people, if a comma or a slash between blanks separates them.", "R D"),
    /** Linking by exact name. */
    ORG_6(
            "A counterpart is linked to a person only by the exact name; a near spelling is suggested, never assumed.",
            "P R"),
    /** Comparing two snapshots. */
    ORG_7("Two snapshots are compared by keys; what looks like a rename is withheld until someone declares it.", "D"),
    /** Declared changes. */
    ORG_8("A declared rename, split or merge carries counterparts along; an old key stays an alias for ever.", "D"),
    /** The guard. */
    ORG_9(
            "A snapshot that is empty, or by which too many assignments would be lost, is refused; the last good one stays.",
            "D"),
    /** Working time. */
    ORG_10("Working time is days, hours and absences in a person's own zone; unknown hours stay unknown.", "P R D"),
    /** The smallest edit. */
    ORG_11(
            "A change of a counterpart is written back as the smallest edit of the text; every other byte stays.",
            "P D");

    private final String sentence;
    private final String source;

    OrganisationRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String source() {
        return source;
    }
}
