package dev.ssc.adapters.memory;

import java.util.HashSet;
import java.util.Set;

/**
 * Names that a world knows: of people, channels, rotas or seats. It knows every name, except those that were removed.
 * Thread-safe.
 */
public final class Register {

    private final Set<String> removed = new HashSet<>();

    Register() {}

    /**
     * From now on, the name is not known.
     *
     * @param name any name
     */
    public synchronized void remove(String name) {
        removed.add(name);
    }

    /**
     * From now on, the name is known again.
     *
     * @param name any name
     */
    public synchronized void add(String name) {
        removed.remove(name);
    }

    /**
     * Whether the name is known.
     *
     * @param name any name
     * @return whether it was not removed
     */
    public synchronized boolean knows(String name) {
        return !removed.contains(name);
    }
}
