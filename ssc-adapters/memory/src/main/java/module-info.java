/** Tickets, calendars, chat and projects in memory: the embedded default, and what tests and demos look into. */
module dev.ssc.adapters.memory {
    requires transitive com.google.common;
    requires transitive dev.ssc.spi;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.ssc.adapters.memory;

    provides dev.ssc.spi.ticketing.TicketingAdapterFactory with
            dev.ssc.adapters.memory.MemoryTicketingFactory;
    provides dev.ssc.spi.calendar.CalendarAdapterFactory with
            dev.ssc.adapters.memory.MemoryCalendarFactory;
    provides dev.ssc.spi.chat.ChatAdapterFactory with
            dev.ssc.adapters.memory.MemoryChatFactory;
    provides dev.ssc.spi.project.ProjectAdapterFactory with
            dev.ssc.adapters.memory.MemoryProjectFactory;
}
