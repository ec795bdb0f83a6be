/** What an adapter implements, and how a host finds it. */
module dev.ssc.spi {
    requires transitive dev.ssc.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.ssc.spi;
    exports dev.ssc.spi.organisation;
    exports dev.ssc.spi.ticketing;
    exports dev.ssc.spi.calendar;
    exports dev.ssc.spi.chat;
    exports dev.ssc.spi.project;

    uses dev.ssc.spi.organisation.OrganisationSourceFactory;
    uses dev.ssc.spi.ticketing.TicketingAdapterFactory;
    uses dev.ssc.spi.calendar.CalendarAdapterFactory;
    uses dev.ssc.spi.chat.ChatAdapterFactory;
    uses dev.ssc.spi.project.ProjectAdapterFactory;
}
