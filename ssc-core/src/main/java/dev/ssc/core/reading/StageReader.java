package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.ssc.core.organisation.Group;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.organisation.Seat;
import dev.ssc.core.organisation.Stage;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Makes stages and groups of what is stated about them (ORG-1). */
final class StageReader {

    private final CounterpartReader counterparts;
    private final Predicate<String> sectionExists;
    private final Findings findings;
    private final Map<String, String> stageByGroupKey = new HashMap<>();
    private final ImmutableMap.Builder<Seat.OfGroup, Place> places = ImmutableMap.builder();

    StageReader(CounterpartReader counterparts, Predicate<String> sectionExists, Findings findings) {
        this.counterparts = counterparts;
        this.sectionExists = sectionExists;
        this.findings = findings;
    }

    Stage read(StageDraft draft) {
        Stated<String> key = draft.key();
        checkSection(draft);
        if (draft.groups().isEmpty()) {
            findings.add(Finding.note(
                    OrganisationRule.ORG_1, key.place(), "The stage \"" + key.value() + "\" has no groups."));
        }
        return new Stage(
                key.value(),
                draft.name().map(Stated::value).orElse(key.value()),
                draft.section().map(Stated::value),
                draft.groups().stream()
                        .map(group -> read(key.value(), group))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Where the key of each group stands that has been read so far. */
    ImmutableMap<Seat.OfGroup, Place> places() {
        return places.buildOrThrow();
    }

    private void checkSection(StageDraft draft) {
        String stage = draft.key().value();
        if (draft.section().isEmpty()) {
            findings.add(Finding.error(
                    OrganisationRule.ORG_1,
                    draft.key().place(),
                    "The stage \"" + stage + "\" names no section; add the key section."));
        }
        draft.section()
                .filter(section -> !sectionExists.test(section.value()))
                .ifPresent(section -> findings.add(Finding.error(
                        OrganisationRule.ORG_1,
                        section.place(),
                        "The stage \"" + stage + "\" names the section \"" + section.value()
                                + "\", which does not exist; correct it, or add the section.")));
    }

    private Group read(String stage, GroupDraft draft) {
        String key = draft.key().value();
        Seat.OfGroup seat = new Seat.OfGroup(stage, key);
        places.put(seat, draft.key().place());
        checkKey(stage, draft.key());
        if (draft.name().isEmpty()) {
            findings.add(Finding.warning(
                    OrganisationRule.ORG_1,
                    draft.key().place(),
                    "The group \"" + key + "\" has no name, so its key is its name; add the key name."));
        }
        return Group.builder()
                .seat(seat)
                .name(draft.name().map(Stated::value).orElse(key))
                .counterparts(counterparts.read(draft.support()))
                .categories(draft.categories())
                .productManagers(names(draft.productManagers()))
                .channel(draft.channel())
                .build();
    }

    private void checkKey(String stage, Stated<String> key) {
        String other = stageByGroupKey.putIfAbsent(key.value(), stage);
        if (other != null) {
            findings.add(Finding.error(
                    OrganisationRule.ORG_1,
                    key.place(),
                    "The group key \"" + key.value() + "\" stands in the stage \"" + other + "\" and again in \""
                            + stage + "\"; both are kept apart. Give one of them another key."));
        }
    }

    /** The names of people that are neither linked nor checked (ORG-6). */
    static ImmutableList<String> names(Iterable<Stated<String>> texts) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        texts.forEach(text -> NameText.names(text.value()).forEach(name -> names.add(name.name())));
        return names.build();
    }
}
