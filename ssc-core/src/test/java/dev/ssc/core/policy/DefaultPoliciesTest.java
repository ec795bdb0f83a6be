package dev.ssc.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ssc.core.asking.AskPolicy;
import dev.ssc.core.cadence.CadencePolicy;
import dev.ssc.core.change.SnapshotPolicy;
import dev.ssc.core.term.TermPolicy;
import dev.ssc.core.update.UpdatePolicy;
import dev.ssc.core.voice.VoicePolicy;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Defaults are not checked when they are built, so they are checked here. */
@Tag("ORG-9")
@Tag("LIFE-8")
class DefaultPoliciesTest {

    static Stream<Object> defaults() {
        return Stream.of(
                AskPolicy.defaults(),
                CadencePolicy.defaults(),
                SnapshotPolicy.defaults(),
                TermPolicy.defaults(),
                UpdatePolicy.defaults(),
                VoicePolicy.defaults());
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void defaultsMakeSense(Object policy) {
        assertSame(policy, Policies.checked(policy));
    }

    @Test
    void aBuilderThatWasLeftAloneBuildsTheDefaults() {
        assertEquals(AskPolicy.defaults(), AskPolicy.builder().build());
        assertEquals(CadencePolicy.defaults(), CadencePolicy.builder().build());
        assertEquals(SnapshotPolicy.defaults(), SnapshotPolicy.builder().build());
        assertEquals(TermPolicy.defaults(), TermPolicy.builder().build());
        assertEquals(UpdatePolicy.defaults(), UpdatePolicy.builder().build());
        assertEquals(VoicePolicy.defaults(), VoicePolicy.builder().build());
    }
}
