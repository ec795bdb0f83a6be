package dev.ssc.adapters.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Words;
import dev.ssc.spi.calendar.CalendarAdapter;
import dev.ssc.spi.calendar.CalendarAdapterFactory;
import dev.ssc.spi.calendar.LinkOffer;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatAdapterFactory;
import dev.ssc.spi.chat.ChatMessage;
import dev.ssc.spi.project.ProjectAdapter;
import dev.ssc.spi.project.ProjectAdapterFactory;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingAdapterFactory;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A host that chose the id {@code memory} can look into the world behind its adapter. */
class MemoryByIdTest {

    private static final Configuration PLAIN = Configuration.of(Map.of());
    private static final RequestId ID = new RequestId("r1");
    private static final Words WORDS = new Words("Hello.", "Hello.");

    @Test
    void ticketsAreReachedByTheirAdapter() {
        try (TicketingAdapter adapter = TicketingAdapterFactory.found().create("memory", PLAIN)) {
            MemoryTickets tickets = MemoryTickets.of(adapter);
            tickets.open("123", "acme");
            adapter.reply(ID, "123", WORDS);
            assertEquals(
                    ImmutableList.of("Hello."),
                    tickets.find("123").orElseThrow().replies());
            assertSame(tickets, MemoryTickets.of(tickets.adapter()));
        }
    }

    @Test
    void aCalendarIsReachedByItsAdapterEvenWhenItIsClosed() {
        CalendarAdapter adapter = CalendarAdapterFactory.found().create("memory", PLAIN);
        adapter.offerLink(ID, new LinkOffer("Call", Duration.ofHours(1), ImmutableList.of(), ImmutableList.of()));
        adapter.close();
        assertEquals(1, MemoryCalendar.of(adapter).links().size());
    }

    @Test
    void aChatIsReachedByItsAdapter() {
        try (ChatAdapter adapter = ChatAdapterFactory.found().create("memory", PLAIN)) {
            adapter.tell(ID, new Colleague("ana", "Ana"), new ChatMessage("call/c1", WORDS));
            assertEquals(1, MemoryChat.of(adapter).toldTo("ana").size());
        }
    }

    @Test
    void aProjectIsReachedByItsAdapter() {
        try (ProjectAdapter adapter = ProjectAdapterFactory.found().create("memory", PLAIN)) {
            adapter.post(ID, "review/1", WORDS);
            assertEquals(1, MemoryProject.of(adapter).posts("review/1").size());
        }
    }

    @Test
    void eachAdapterOfTheFactoryHasAWorldOfItsOwn() {
        try (TicketingAdapter one = TicketingAdapterFactory.found().create("memory", PLAIN);
                TicketingAdapter two = TicketingAdapterFactory.found().create("memory", PLAIN)) {
            MemoryTickets.of(one).open("123", "acme");
            assertTrue(two.find("123").isEmpty());
        }
    }

    @Test
    void adaptersOfOtherSystemsAreRefusedWithTheirClass() {
        TicketingAdapter other = (TicketingAdapter) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TicketingAdapter.class}, (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        String sentence = String.valueOf(assertThrows(IllegalArgumentException.class, () -> MemoryTickets.of(other))
                .getMessage());
        assertEquals(
                "An adapter of the class " + other.getClass().getName() + " has no world in memory; give one that the"
                        + " factory \"memory\" made, as it made it.",
                sentence);
    }
}
