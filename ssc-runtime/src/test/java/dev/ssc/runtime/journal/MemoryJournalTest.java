package dev.ssc.runtime.journal;

import dev.ssc.runtime.contract.JournalContract;

/** The journal in memory keeps every promise of journals. */
class MemoryJournalTest extends JournalContract {

    @Override
    protected Journal empty() {
        return new MemoryJournal();
    }
}
