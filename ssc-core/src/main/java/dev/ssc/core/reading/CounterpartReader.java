package dev.ssc.core.reading;

import com.google.common.collect.ImmutableList;
import dev.ssc.core.organisation.Counterpart;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.rule.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes counterparts of the texts that stand under {@code support} or {@code sm} (ORG-2, ORG-4, ORG-5, ORG-6). */
final class CounterpartReader {

    private final Linker linker;
    private final Findings findings;

    CounterpartReader(Linker linker, Findings findings) {
        this.linker = linker;
        this.findings = findings;
    }

    /** The counterparts of one seat, each person once, in source order. */
    ImmutableList<Counterpart> read(List<Stated<String>> texts) {
        Map<String, Counterpart> byName = new LinkedHashMap<>();
        for (Stated<String> text : texts) {
            for (NameText.Name name : names(text)) {
                if (byName.containsKey(name.name())) {
                    findings.add(twice(new Stated<>(name.name(), text.place())));
                } else {
                    byName.put(name.name(), counterpart(name, text));
                }
            }
        }
        return ImmutableList.copyOf(byName.values());
    }

    private ImmutableList<NameText.Name> names(Stated<String> text) {
        ImmutableList<NameText.Name> names = NameText.names(text.value());
        if (names.size() > 1) {
            findings.add(Finding.warning(
                    OrganisationRule.ORG_5,
                    text.place(),
                    "\"" + text.value() + "\" names several people in one value; write a list with one name an item."));
        }
        return names;
    }

    private Counterpart counterpart(NameText.Name name, Stated<String> text) {
        return new Counterpart(name.name(), linker.link(new Stated<>(name.name(), text.place())), name.region());
    }

    private static Finding twice(Stated<String> name) {
        return Finding.warning(
                OrganisationRule.ORG_2,
                name.place(),
                "\"" + name.value() + "\" stands here a second time and counts once; remove one of them.");
    }
}
