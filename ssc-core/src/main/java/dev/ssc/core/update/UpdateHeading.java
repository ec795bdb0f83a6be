package dev.ssc.core.update;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.Organisation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of an update (UPD-1). It is written in one form only, {@code [SSC Update: GROUP: GitLab17.1.0]}; read are
 * also underscores for the blanks of the name, and one blank before the version. The name goes up to the last
 * {@code : GitLab} before the version, whatever colons it has itself.
 *
 * @param group the name of the group, without blanks around it
 * @param version the version
 */
public record UpdateHeading(String group, ReleaseVersion version) {

    private static final String BEFORE_GROUP = "[SSC Update: ";
    private static final String BEFORE_VERSION = ": GitLab";
    private static final String AFTER_VERSION = "]";

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final String END = BEFORE_VERSION + " ?(" + ReleaseVersion.THREE_NUMBERS + ")" + AFTER_VERSION;
    private static final Pattern END_OF_HEADING = Pattern.compile(END);
    private static final Pattern FORM =
            Pattern.compile(Pattern.quote(BEFORE_GROUP) + "([^\\s].*?)" + END + "(?s:(.*))");

    /**
     * Refuses a name that cannot stand in a heading.
     *
     * @param group the name of the group, without blanks around it
     * @param version the version
     */
    public UpdateHeading {
        if (!canName(group) || !group.equals(group.strip())) {
            throw new IllegalArgumentException(
                    "a group's name is one line, not blank and not an end of a heading, not \"" + group + "\"");
        }
    }

    private static boolean canName(String group) {
        return !spaced(group).isBlank()
                && !LINE_BREAK.matcher(group).find()
                && !END_OF_HEADING.matcher(group).find();
    }

    /**
     * The heading of a group's update.
     *
     * @param group the name of the group; blanks around it are dropped
     * @param version the version
     * @return the heading; empty if the name is blank, has a line break, or could not be told from the end of a heading
     */
    public static Optional<UpdateHeading> of(String group, ReleaseVersion version) {
        String name = group.strip();
        return canName(group) ? Optional.of(new UpdateHeading(name, version)) : Optional.empty();
    }

    /**
     * Reads the beginning of an update. Nothing may stand before it.
     *
     * @param text the whole update
     * @return the heading and the text that follows; empty if the text does not begin with a heading
     */
    public static Optional<HeadedText> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        return Optional.of(name)
                .filter(written -> written.equals(written.strip()))
                .flatMap(written -> of(spaced(written), new ReleaseVersion(matcher.group(2))))
                .map(heading -> new HeadedText(heading, matcher.group(3).strip()));
    }

    /**
     * The heading as it is written.
     *
     * @return always the one form, with the name as it is
     */
    public String format() {
        return BEFORE_GROUP + group + BEFORE_VERSION + version + AFTER_VERSION;
    }

    /**
     * Whether the heading names a group: underscores and blanks are the same in a name.
     *
     * @param named any group
     * @return true if it is the group's name
     */
    public boolean names(Group named) {
        return spaced(group).strip().equals(spaced(named.name()).strip());
    }

    /**
     * The groups that the heading names.
     *
     * @param organisation where to look
     * @return the groups of that name, in source order
     */
    public ImmutableList<Group> groupsIn(Organisation organisation) {
        return organisation.groups().stream().filter(this::names).collect(ImmutableList.toImmutableList());
    }

    private static String spaced(String name) {
        return name.replace('_', ' ');
    }
}
