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

    /** Refuses a text that says anything else. */
    void check(Site before, String edited) {
        if (!holds(before, readAgain(before, edited))) {
            throw tooUnusual(before);
        }
    }

    /** The group in a text that was edited. */
    static Site readAgain(Site before, String edited) {
        try {
            return before.with(edited);
        } catch (Refusal unreadable) {
            throw tooUnusual(before);
        }
    }

    private boolean holds(Site before, Site after) {
        Multiset<Name> meant = HashMultiset.create(counterparts.apply(before.names()));
        return meant.equals(HashMultiset.create(after.names()))
                && Shape.aside(before).equals(Shape.aside(after));
    }

    private static Refusal tooUnusual(Site site) {
        return Refusal.at(
                site.line(), "the text around here is too unusual to be edited without other changes; edit it by hand");
    }
}
