package dev.ssc.runtime.journal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ssc.runtime.contract.JournalContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The journal in memory keeps every promise of journals. */
class MemoryJournalTest extends JournalContract {

    @Override
    protected Journal empty() {
        return new MemoryJournal();
    }

    @Test
    void aNameThatNoSystemCouldTakeIsRefused() {
        for (String name : List.of("", "Büro", "two words", "x".repeat(21))) {
            assertThrows(IllegalArgumentException.class, () -> new MemoryJournal(name), name);
        }
    }
}
