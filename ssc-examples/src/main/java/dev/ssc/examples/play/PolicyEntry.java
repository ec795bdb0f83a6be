package dev.ssc.examples.play;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.ssc.adapters.yaml.Node;
import dev.ssc.adapters.yaml.UnusableFileException;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.policy.InvalidPolicyException;
import dev.ssc.core.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The policies of a scenario, each with what differs from its defaults.
 *
 * @param calls of calls; its clock skew is that of every lifecycle
 * @param cadences of obligations
 */
record PolicyEntry(CallPolicy calls, CadencePolicy cadences) {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)+\\b");
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^a-z-]+")).omitEmptyStrings();

    /** The policy of a scenario that states none. */
    static PolicyEntry defaults() {
        return new PolicyEntry(CallPolicy.defaults(), CadencePolicy.defaults());
    }

    /** Reads {@code policy: {…}}; policies that make no sense make the file unusable, with all that is wrong. */
    static PolicyEntry read(Given policy) {
        CallPolicy.Builder calls = CallPolicyEntry.read(policy);
        CadencePolicy.Builder cadences = CadencePolicyEntry.read(policy);
        policy.nothingElse();
        List<String> violations = new ArrayList<>();
        CallPolicy call = built(calls::build, CallPolicy.defaults(), violations);
        CadencePolicy cadence = built(cadences::build, CadencePolicy.defaults(), violations);
        if (!violations.isEmpty()) {
            throw new UnusableFileException(
                    place(policy, violations),
                    "the policy makes no sense: "
                            + String.join(
                                    "; ",
                                    ImmutableList.sortedCopyOf(violations).stream()
                                            .distinct()
                                            .toList())
                            + ".");
        }
        return new PolicyEntry(call, cadence);
    }

    private static <P> P built(Supplier<P> policy, P otherwise, List<String> violations) {
        try {
            return policy.get();
        } catch (InvalidPolicyException nonsense) {
            nonsense.violations().stream().map(PolicyEntry::inKeys).forEach(violations::add);
            return otherwise;
        }
    }

    /** The library names its values {@code noShowWait}, files {@code no-show-wait}. */
    private static String inKeys(String violation) {
        return NAME.matcher(violation)
                .replaceAll(name -> CAPITAL.matcher(name.group())
                        .replaceAll(capital -> "-" + capital.group())
                        .toLowerCase(Locale.ROOT));
    }

    /** Where the first key stands that a violation names. */
    private static Place place(Given policy, List<String> violations) {
        return violations.stream()
                .flatMap(violation -> Streams.stream(WORDS.split(violation)))
                .flatMap(word -> policy
                        .node(word)
                        .or(() -> policy.map("call").flatMap(call -> call.node(word)))
                        .or(() -> policy.map("cadence").flatMap(cadence -> cadence.node(word)))
                        .stream())
                .map(Node::place)
                .findFirst()
                .orElseGet(policy::place);
    }
}
