package dev.ssc.core.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssc.core.lifecycle.Door.DoorPhase;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("LIFE-1")
class WordedTest {

    @Test
    void aWordIsLowerCaseWithHyphensInEveryLanguage() {
        assertEquals("walled-up", DoorPhase.WALLED_UP.word());
    }

    @Test
    void aConstantIsFoundByItsWordOnly() {
        assertEquals(Optional.of(DoorPhase.WALLED_UP), Worded.find(DoorPhase.class, "walled-up"));
        assertEquals(Optional.empty(), Worded.find(DoorPhase.class, "WALLED_UP"));
    }
}
