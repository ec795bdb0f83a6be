package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drafts as a source would state them, with as few words as a test needs. */
final class Drafts {

    static final String STAGES = "stages.yml";
    static final String SECTIONS = "sections.yml";
    static final String PEOPLE = "people.yml";

    private Drafts() {}

    static OrganisationDraft.Builder organisation() {
        return OrganisationDraft.builder().place(new Place(STAGES, 1)).addFiles(SECTIONS, STAGES, PEOPLE);
    }

    static <T> Stated<T> at(String file, int line, T value) {
        return new Stated<>(value, new Place(file, line));
    }

    static ImmutableList<Stated<String>> texts(int line, String... texts) {
        ImmutableList.Builder<Stated<String>> stated = ImmutableList.builder();
        for (int i = 0; i < texts.length; i++) {
            stated.add(at(STAGES, line + i, texts[i]));
        }
        return stated.build();
    }

    static SectionDraft section(String key, int line, String... supportManagers) {
        return new SectionDraft(
                at(SECTIONS, line, key),
                Optional.empty(),
                Optional.of(texts(line + 1, supportManagers)),
                Optional.empty());
    }

    static SectionDraft taggedSection(String key, int line, String tag) {
        return new SectionDraft(
                at(SECTIONS, line, key), Optional.empty(), Optional.empty(), Optional.of(at(SECTIONS, line + 1, tag)));
    }

    static StageDraft stage(String key, int line, String section, GroupDraft... groups) {
        return new StageDraft(
                at(STAGES, line, key),
                Optional.empty(),
                Optional.of(at(STAGES, line + 1, section)),
                ImmutableList.copyOf(groups));
    }

    static GroupDraft group(String key, int line, String... support) {
        return new GroupDraft(
                at(STAGES, line, key),
                Optional.of(at(STAGES, line + 1, "Group " + key)),
                texts(line + 2, support),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty());
    }

    static ImmutableList<PersonDraft> people(String... names) {
        return Stream.of(names)
                .map(name -> PersonDraft.builder()
                        .key(at(PEOPLE, 1, name.replace(' ', '-')))
                        .name(at(PEOPLE, 2, name))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    static List<String> said(Snapshot snapshot) {
        return snapshot.findings().stream().map(Drafts::said).toList();
    }

    static String said(Finding finding) {
        return finding.level().word() + " " + finding.rule().id() + " " + finding.place();
    }
}
