package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.Kind;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.adapters.yaml.YamlFile;
import dev.ssc.core.reading.SectionDraft;
import dev.ssc.core.reading.Stated;
import java.util.Optional;

/** Reads {@code sections.yml}: a map of sections by their keys. A section with a null is one without attributes. */
final class SectionsFile {

    private static final String WANTED = "a map with its name and its support manager (sm)";

    private final Reading reading;

    SectionsFile(Reading reading) {
        this.reading = reading;
    }

    ImmutableList<SectionDraft> read(SourceFile file) {
        Node top = new YamlFile(file).read(Kind.MAP);
        return Keyed.in(top, reading).stream().map(this::section).collect(ImmutableList.toImmutableList());
    }

    private SectionDraft section(Keyed entry) {
        Fields fields = fields(entry.owner(reading, "section"), entry.value());
        return new SectionDraft(
                entry.key(), fields.usable("name"), supportManagers(fields), fields.usable("support_team_tag"));
    }

    private static Fields fields(Owner owner, Node value) {
        return value.kind() == Kind.NULL ? new Fields(owner, value) : Fields.ofMap(owner, value, WANTED);
    }

    private static Optional<ImmutableList<Stated<String>>> supportManagers(Fields section) {
        return section.has("sm") ? Optional.of(section.names("sm")) : Optional.empty();
    }
}
