package dev.ssc.runtime.carrying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whatever an errand is called, adapters get an id that they can keep. */
class RequestIdsTest {

    private static final RequestIds LONG_NAME = new RequestIds("n".repeat(49));

    @Test
    void anIdIsTheJournalsAndTheErrands() {
        assertEquals("j1/call/c1#1", new RequestIds("j1").of("call/c1#1").value());
    }

    @Test
    void theLongestNamesStillMakeAnId() {
        assertEquals(200, LONG_NAME.of("e".repeat(150)).value().length());
    }

    @Test
    void whatAdaptersCouldNotKeepIsDigested() {
        for (String errand : new String[] {"e".repeat(151), "call/two words#1", "call/Größe#1"}) {
            assertTrue(LONG_NAME.of(errand).value().startsWith("n".repeat(49) + "/digest/"), errand);
        }
        assertNotEquals(LONG_NAME.of("a b"), LONG_NAME.of("a c"));
    }

    @Test
    void aJournalWithAnotherNameIsRefusedAtOnce() {
        for (String name : new String[] {"n".repeat(50), "my journal", "Größe"}) {
            assertThrows(IllegalArgumentException.class, () -> new RequestIds(name), name);
        }
    }
}
