package dev.ssc.examples.fileticketing.host;

import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Adapters;
import dev.ssc.spi.calendar.CalendarAdapterFactory;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.spi.project.ProjectAdapterFactory;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.util.List;

/** A program that shows which adapters are found, and in which module each is. */
public final class ShowAdapters {

    private ShowAdapters() {}

    /** Runs. */
    public static void main(String[] ids) {
        for (Adapters<?> found : List.of(
                TicketingAdapterFactory.found(),
                CalendarAdapterFactory.found(),
                ChatAdapterFactory.found(),
                ProjectAdapterFactory.found())) {
            for (String id : ids) {
                System.out.println(shown(found, id));
            }
        }
    }

    private static String shown(Adapters<?> found, String id) {
        try {
            Class<?> type = found.choose(id).getClass();
            return type.getSimpleName() + " in " + type.getModule().getName();
        } catch (AdapterException none) {
            return String.valueOf(none.getMessage());
        }
    }
}
