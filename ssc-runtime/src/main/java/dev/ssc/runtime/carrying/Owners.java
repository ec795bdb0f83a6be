package dev.ssc.runtime.carrying;

import dev.ssc.core.lifecycle.State;
import dev.ssc.runtime.deciding.Lifecycles;
import dev.ssc.runtime.lifecycle.Kinds;
import dev.ssc.runtime.lifecycle.LifecycleKind;
import java.util.Optional;

/**
 * Who sees to what no adapter does: the person whom the lifecycle belongs to, or else whom the policy names.
 *
 * @param lifecycles the lifecycles
 * @param otherwise the policy's word for those who see to everything that belongs to nobody
 */
public record Owners(Lifecycles lifecycles, String otherwise) {

    /**
     * The owner of a to-do.
     *
     * @param about the key of a lifecycle, or what a host named
     * @return key of a person, or the policy's word
     */
    public String of(String about) {
        return Kinds.find(about).flatMap(kind -> of(kind, Kinds.name(about))).orElse(otherwise);
    }

    private <S extends State> Optional<String> of(LifecycleKind<S> kind, String name) {
        return kind.owner(lifecycles.current(kind, name).state());
    }
}
