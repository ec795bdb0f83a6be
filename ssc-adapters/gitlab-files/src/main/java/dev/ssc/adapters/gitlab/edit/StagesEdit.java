package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.gitlab.edit.EditResult.Edited;
import dev.ssc.adapters.gitlab.edit.EditResult.Unchanged;
import dev.ssc.adapters.gitlab.edit.SupportChange.Add;
import dev.ssc.adapters.gitlab.edit.SupportChange.Remove;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.reading.NameText;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The smallest edit of {@code stages.yml} (ORG-11). A pure function: every byte that the change does not need stays as
 * it was. No text makes it fail with an exception; what cannot be edited is refused.
 */
public final class StagesEdit {

    /** So often a name can be taken out of one group; each time the text is read again. */
    private static final int MOST_TIMES = 100;

    private StagesEdit() {}

    /**
     * Edits what stands in the file.
     *
     * @param content the bytes of the file, UTF-8 with or without a byte order mark
     * @param group key of a group, or {@code STAGE/KEY} where the key stands in several stages
     * @param change what to change
     * @return the new text, or why there is none
     */
    public static EditResult of(byte[] content, String group, SupportChange change) {
        try {
            new YamlFile(SourceFile.of("", content)).read(Kind.MAP);
        } catch (UnusableFileException unusable) {
            return Refusal.at(unusable.line().orElse(0), unusable.sentence()).result();
        }
        return of(new String(content, StandardCharsets.UTF_8), group, change);
    }

    /**
     * Edits a text.
     *
     * @param text the whole file; a byte order mark may be its first char
     * @param group key of a group, or {@code STAGE/KEY} where the key stands in several stages
     * @param change what to change
     * @return the new text, or why there is none
     */
    public static EditResult of(String text, String group, SupportChange change) {
        try {
            NameToWrite.check(change);
            checkUsable(text);
            Site site = Site.in(text, group);
            return change instanceof Add add ? add(site, add.name()) : remove(site, (Remove) change);
        } catch (Refusal refusal) {
            return refusal.result();
        }
    }

    /** What every other reader refuses is not edited either: foreign tags, too many aliases, a key twice. */
    private static void checkUsable(String text) {
        try {
            new YamlFile(SourceFile.of("", text)).read(Kind.MAP);
        } catch (UnusableFileException unusable) {
            throw Refusal.at(unusable.line().orElse(0), unusable.sentence());
        }
    }

    private static EditResult add(Site site, String name) {
        String bare = NameText.names(name).get(0).name();
        if (site.holds(bare)) {
            return new Unchanged("\"" + bare + "\" is already there: group "
                    + site.place().text() + ", line " + site.line() + "; nothing was changed");
        }
        String edited = Splice.all(site.support().with(name), site.text());
        MeantChange.added(name).check(site, edited);
        return new Edited(edited);
    }

    private static EditResult remove(Site site, Remove remove) {
        String bare = onlyName(site, remove.name());
        Site rest = site;
        for (int times = 0; times < MOST_TIMES && rest.holds(bare); times++) {
            String edited = Splice.all(rest.support().without(bare), rest.text());
            rest = MeantChange.readAgain(rest, edited);
        }
        MeantChange.removed(bare).check(site, rest.text());
        return new Edited(rest.text());
    }

    private static String onlyName(Site site, String name) {
        ImmutableList<NameText.Name> meant = NameText.names(name);
        if (meant.size() == 1 && site.holds(meant.get(0).name())) {
            return meant.get(0).name();
        }
        throw notThere(site, name);
    }

    private static Refusal notThere(Site site, String name) {
        String there = site.names().stream().map(it -> "\"" + it.name() + "\"").collect(Collectors.joining(", "));
        return Refusal.at(
                site.line(),
                "\"" + name + "\" is not there: group " + site.place().text() + " has "
                        + (there.isEmpty() ? "nobody to remove" : there + "; give one of these names"));
    }
}
