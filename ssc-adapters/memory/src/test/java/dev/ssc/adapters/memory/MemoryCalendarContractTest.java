package dev.ssc.adapters.memory;

import dev.ssc.tck.CalendarContract;
import dev.ssc.tck.CalendarSetting;

/** The adapter in memory keeps every promise. */
class MemoryCalendarContractTest extends CalendarContract {

    @Override
    protected CalendarSetting open() {
        return new MemoryCalendarSetting();
    }
}
