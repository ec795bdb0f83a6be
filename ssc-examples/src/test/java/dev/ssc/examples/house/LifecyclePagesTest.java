package dev.ssc.examples.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.ssc.calls.exploration.CallExploration;
import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.exploration.Diagram;
import dev.ssc.core.exploration.Explored;
import dev.ssc.examples.diagram.DrawnLifecycle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages and pictures of the lifecycles are what an exploration of the code finds. */
@Tag("LIFE-9")
class LifecyclePagesTest {

    private static final Explored<?> WHOLE_CALL = CallExploration.under(CallPolicy.defaults())
            .holding(ImmutableList.of())
            .explored();

    @Test
    void thePageOfCallsIsWhatTheCodeDoes() {
        mustStand(
                DrawnLifecycle.CALL,
                WHOLE_CALL,
                "A call",
                "A call with a customer, from the thought of one to its summary.");
    }

    @Test
    void theQuickDrawingOfACallShowsAllThatTheWholeExplorationFinds() {
        assertEquals(WHOLE_CALL.transitions(), DrawnLifecycle.CALL.explored().transitions());
    }

    @Test
    void thePageOfTermsIsWhatTheCodeDoes() {
        mustStand(
                DrawnLifecycle.TERM,
                DrawnLifecycle.TERM.explored(),
                "A term",
                "A term of a stable counterpart, from interest to its end.");
    }

    private static void mustStand(DrawnLifecycle lifecycle, Explored<?> explored, String title, String introduction) {
        String picture = lifecycle + ".svg";
        assertAll(
                () -> GeneratedPage.of("docs/" + lifecycle + ".md")
                        .mustBe(LifecyclePage.of(title, introduction, explored, picture)),
                () -> GeneratedPage.of("docs/" + picture)
                        .mustBe(Diagram.of(explored).svg()));
    }
}
