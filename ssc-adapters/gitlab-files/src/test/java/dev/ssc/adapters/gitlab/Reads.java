package dev.ssc.adapters.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.reading.FunctionDraft;
import dev.ssc.core.reading.GroupDraft;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.PersonDraft;
import dev.ssc.core.reading.SectionDraft;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.rule.Finding;
import java.util.List;
import java.util.Optional;

/** Reads texts as files, and shows what came out in few words. */
final class Reads {

    private static final SourceFile STAGES =
            SourceFile.of("stages.yml", "stages: {plan: {section: dev, groups: {optimize: {name: Optimize}}}}");

    private Reads() {}

    static OrganisationDraft stages(String yaml) {
        return GitlabFiles.builder()
                .stages(SourceFile.of("stages.yml", yaml))
                .build()
                .read();
    }

    static OrganisationDraft sections(String yaml) {
        return with().sections(SourceFile.of("sections.yml", yaml)).build().read();
    }

    static OrganisationDraft people(String yaml) {
        return with().people(SourceFile.of("people.yml", yaml)).build().read();
    }

    static OrganisationDraft functions(String yaml) {
        return with().functions(SourceFile.of("functions.yml", yaml)).build().read();
    }

    static OrganisationDraft terms(String yaml) {
        return with().terms(SourceFile.of("terms.yml", yaml)).build().read();
    }

    static OrganisationDraft requests(String yaml) {
        return with().requests(SourceFile.of("requests.yml", yaml)).build().read();
    }

    /** Files of which all but the one in question are as they should be. */
    static GitlabFiles.Builder with() {
        GitlabFiles.Builder files = GitlabFiles.builder();
        files.stages(STAGES);
        return files;
    }

    static GroupDraft group(OrganisationDraft draft) {
        return only(only(draft.stages()).groups());
    }

    static SectionDraft section(OrganisationDraft draft) {
        return only(draft.sections().orElseThrow());
    }

    static PersonDraft person(OrganisationDraft draft) {
        return only(draft.people().orElseThrow());
    }

    static FunctionDraft function(OrganisationDraft draft) {
        return only(draft.functions());
    }

    static <T> T only(List<T> one) {
        assertEquals(1, one.size(), one::toString);
        return one.get(0);
    }

    /** For example {@code 3 Ana}: line and text. */
    static String shown(Stated<String> stated) {
        return stated.place().line() + " " + stated.value();
    }

    static ImmutableList<String> shown(ImmutableList<Stated<String>> stated) {
        return stated.stream().map(Reads::shown).collect(ImmutableList.toImmutableList());
    }

    static String shown(Optional<Stated<String>> stated) {
        return stated.map(Reads::shown).orElse("absent");
    }

    /** For example {@code error ORG-2 stages.yml:3}. */
    static ImmutableList<String> findings(OrganisationDraft draft) {
        return draft.findings().stream()
                .map(finding -> finding.level().word() + " " + finding.rule().id() + " " + finding.place())
                .collect(ImmutableList.toImmutableList());
    }

    static String message(OrganisationDraft draft) {
        return only(draft.findings()).message();
    }

    static ImmutableList<String> messages(OrganisationDraft draft) {
        return draft.findings().stream().map(Finding::message).collect(ImmutableList.toImmutableList());
    }
}
