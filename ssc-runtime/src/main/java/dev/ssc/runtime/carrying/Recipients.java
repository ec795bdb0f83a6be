package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.spi.Colleague;
import java.util.Optional;

/**
 * Whom a message of chat reaches. A call names a role, and the key of the person if somebody has it; everything else
 * names a person, but a request for a counterpart names channels. Whoever cannot be found this way is looked for by the
 * managers.
 *
 * @param colleagues who people are
 * @param managers the channel of the managers
 * @param rota the managers on call
 */
record Recipients(Colleagues colleagues, String managers, String rota) {

    private static final ImmutableSet<String> ROLES = ImmutableSet.of("lead", "backup", "manager");
    private static final ImmutableSet<String> TO_CHANNELS = ImmutableSet.of("counterpart-wanted");

    Optional<Colleague> person(Request request) {
        return key(new Facts(request)).map(colleagues::of);
    }

    private static Optional<String> key(Facts facts) {
        if (toChannel(facts)) {
            return Optional.empty();
        }
        boolean role = facts.text("to").filter(ROLES::contains).isPresent();
        return facts.text("call").isPresent() && role
                ? facts.text("person").filter(key -> !toManager(facts))
                : facts.text("to");
    }

    private static boolean toManager(Facts facts) {
        return facts.text("to").filter("manager"::equals).isPresent();
    }

    private static boolean toChannel(Facts facts) {
        return facts.text("message").filter(TO_CHANNELS::contains).isPresent();
    }

    String channel(Request request) {
        Facts facts = new Facts(request);
        return toChannel(facts) ? facts.required("to") : facts.text("channel").orElse(managers);
    }
}
