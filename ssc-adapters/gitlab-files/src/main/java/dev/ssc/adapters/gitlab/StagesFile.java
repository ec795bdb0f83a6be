package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.GroupDraft;
import dev.ssc.core.reading.StageDraft;
import dev.ssc.core.rule.Place;

/**
 * Reads {@code stages.yml}: a map with the key {@code stages}, a map of stages by their keys, each with a map of groups.
 * A stage or group that is no map is reported and kept with its key alone. A file without a single group is an error of
 * ORG-9.
 */
final class StagesFile {

    private final Reading reading;

    StagesFile(Reading reading) {
        this.reading = reading;
    }

    ImmutableList<StageDraft> read(SourceFile file) {
        Fields top = new Fields(new Owner(reading, "the file"), new YamlFile(file).read(Kind.MAP));
        ImmutableList<StageDraft> stages = top.keyed("stages", "a map of stages by their keys").stream()
                .map(this::stage)
                .collect(ImmutableList.toImmutableList());
        if (stages.stream().allMatch(stage -> stage.groups().isEmpty())) {
            reading.found(OrganisationRule.ORG_9, new Place(file.name(), 1), withoutGroups(top));
        }
        return stages;
    }

    private static String withoutGroups(Fields top) {
        String what =
                top.states("stages") ? "no group stands under \"stages\"" : "the key \"stages\" is missing or empty";
        return what + ", so there is no organisation to read; check that it is the right file, and whole";
    }

    private StageDraft stage(Keyed entry) {
        Fields stage =
                Fields.ofMap(entry.owner(reading, "stage"), entry.value(), "a map with its section and its groups");
        return new StageDraft(
                entry.key(),
                stage.usable("display_name"),
                stage.text("section"),
                stage.keyed("groups", "a map of groups by their keys").stream()
                        .map(this::group)
                        .collect(ImmutableList.toImmutableList()));
    }

    private GroupDraft group(Keyed entry) {
        Fields group = Fields.ofMap(entry.owner(reading, "group"), entry.value(), "a map with its name and support");
        return new GroupDraft(
                entry.key(),
                group.usable("name"),
                group.names("support"),
                group.names("pm"),
                group.words("categories"),
                group.map("slack", "a map with the channel").flatMap(slack -> slack.word("channel")));
    }
}
