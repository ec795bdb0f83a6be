package dev.ssc.tck;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.AdapterFactory;
import dev.ssc.spi.Adapters;
import dev.ssc.spi.calendar.CalendarAdapterFactory;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import dev.ssc.spi.project.ProjectAdapterFactory;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.util.function.Function;

/**
 * A family of adapters, as hosts look for them.
 *
 * @param type of its factories
 * @param found finds them
 */
record Family(Class<?> type, Function<ClassLoader, Adapters<?>> found) {

    private static final ImmutableList<Family> ALL = ImmutableList.of(
            new Family(TicketingAdapterFactory.class, TicketingAdapterFactory::found),
            new Family(CalendarAdapterFactory.class, CalendarAdapterFactory::found),
            new Family(ChatAdapterFactory.class, ChatAdapterFactory::found),
            new Family(ProjectAdapterFactory.class, ProjectAdapterFactory::found),
            new Family(OrganisationSourceFactory.class, OrganisationSourceFactory::found));

    static Family of(AdapterFactory<?> factory) {
        return ALL.stream()
                .filter(family -> family.type.isInstance(factory))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        factory.getClass().getName() + " must implement the factory of a family, such as "
                                + TicketingAdapterFactory.class.getName()));
    }
}
