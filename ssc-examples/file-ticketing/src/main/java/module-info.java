/** A small adapter of one's own: tickets as text files in a folder. */
module dev.ssc.examples.fileticketing {
    requires com.google.common;
    requires dev.ssc.spi;
    requires static org.jspecify;

    exports dev.ssc.examples.fileticketing;

    provides dev.ssc.spi.ticketing.TicketingAdapterFactory with
            dev.ssc.examples.fileticketing.FileTicketingFactory;
}
