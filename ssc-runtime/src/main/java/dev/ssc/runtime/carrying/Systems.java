package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableList;
import dev.ssc.runtime.errand.Family;
import dev.ssc.spi.Adapter;
import dev.ssc.spi.Capability;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The adapters of a desk; any may be absent.
 *
 * @param ticketing where customers are answered
 * @param calendar where calls are booked
 * @param chat where colleagues are told
 * @param project where the organisation works on itself
 */
public record Systems(
        Optional<TicketingAdapter> ticketing,
        Optional<CalendarAdapter> calendar,
        Optional<ChatAdapter> chat,
        Optional<ProjectAdapter> project) {

    /** {@return those that are there} */
    public ImmutableList<Adapter<?>> adapters() {
        return Stream.<Optional<? extends Adapter<?>>>of(ticketing, calendar, chat, project)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the families of those that are there} */
    public ImmutableList<Family> families() {
        ImmutableList.Builder<Family> families = ImmutableList.builder();
        ticketing.ifPresent(adapter -> families.add(Family.TICKETING));
        calendar.ifPresent(adapter -> families.add(Family.CALENDAR));
        chat.ifPresent(adapter -> families.add(Family.CHAT));
        project.ifPresent(adapter -> families.add(Family.PROJECT));
        return families.build();
    }

    /** {@return what a desk with these adapters leaves to people, in sentences} */
    public ImmutableList<String> shortcomings() {
        return Stream.of(
                        missing(Family.TICKETING, ticketing, TicketingCapability.values()),
                        missing(Family.CALENDAR, calendar, CalendarCapability.values()),
                        missing(Family.CHAT, chat, ChatCapability.values()),
                        missing(Family.PROJECT, project, ProjectCapability.values()))
                .flatMap(sentences -> sentences)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> missing(
            Family family, Optional<? extends Adapter<?>> adapter, Capability... capabilities) {
        if (adapter.isEmpty()) {
            return Stream.of("There is no " + family.word()
                    + " adapter: everything that is asked of one becomes a to-do for a person.");
        }
        return Stream.of(capabilities)
                .filter(capability -> !adapter.get().capabilities().contains(capability))
                .map(capability -> sentence(family, capability));
    }

    private static String sentence(Family family, Capability capability) {
        String cannot = "The " + family.word() + " adapter cannot " + capability.ability() + ": ";
        return switch (capability.name()) {
            case "REPETITION", "OUTCOMES" -> cannot + "after a lost answer a person may have to look.";
            case "MESSAGES" -> cannot + "people have to tell the desk of it.";
            case "FACTS", "BUSY_TIMES", "PEOPLE" -> cannot + "the host has to know.";
            default -> cannot + "it becomes a to-do for a person.";
        };
    }
}
