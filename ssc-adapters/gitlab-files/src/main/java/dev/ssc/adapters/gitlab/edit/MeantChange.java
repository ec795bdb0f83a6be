package dev.ssc.adapters.gitlab.edit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.ssc.core.reading.NameText;
import dev.ssc.core.reading.NameText.Name;
import java.util.function.UnaryOperator;

/** What reading an edited text must show: the counterparts changed as meant, and nothing else (ORG-11). */
record MeantChange(UnaryOperator<ImmutableList<Name>> counterparts) {

    static MeantChange added(String name) {
        return new MeantChange(before -> ImmutableList.<Name>builder()
                .addAll(before)
                .addAll(NameText.names(name))
                .build());
    }

    static MeantChange removed(String name) {
        return new MeantChange(before ->
                before.stream().filter(it -> !it.name().equals(name)).collect(ImmutableList.toImmutableList()));
    }

    void check(Site before, String edited) {
        if (!holds(before, edited)) {
            throw Refusal.at(
                    before.line(),
                    "the text around here is too unusual to be edited without other changes; edit it by hand");
        }
    }

    private boolean holds(Site before, String edited) {
        try {
            Site after = before.with(edited);
            Multiset<Name> meant = HashMultiset.create(counterparts.apply(before.names()));
            return meant.equals(HashMultiset.create(after.names()))
                    && Shape.aside(before).equals(Shape.aside(after));
        } catch (Refusal unreadable) {
            return false;
        }
    }
}
