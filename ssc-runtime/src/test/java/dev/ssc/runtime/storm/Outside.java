package dev.ssc.runtime.storm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.adapters.memory.MemoryCalendar;
import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.adapters.memory.MemoryLink;
import dev.ssc.adapters.memory.MemoryProject;
import dev.ssc.adapters.memory.MemoryTickets;
import dev.ssc.adapters.memory.MemoryWorld;
import dev.ssc.adapters.memory.OpenedChange;
import dev.ssc.adapters.memory.OpenedIssue;
import dev.ssc.adapters.memory.ReviewPost;
import dev.ssc.adapters.memory.SentMessage;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.calendar.CalendarCapability;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.project.ProjectCapability;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** The systems around the desk, and what stands in them for everybody who looks. */
final class Outside {

    static final ImmutableList<String> REVIEWS = ImmutableList.of("weekly-review", "design-review");

    private static final Duration TIME_LIMIT = Duration.ofMillis(1);

    final MemoryTickets tickets;
    final MemoryCalendar calendar;
    final MemoryChat chat;
    final MemoryProject project;

    private final LostAnswers lostAnswers;

    Outside(InstantSource clock, LostAnswers lostAnswers) {
        this.tickets = new MemoryTickets(clock, TIME_LIMIT);
        this.calendar = new MemoryCalendar(clock, TIME_LIMIT);
        this.chat = new MemoryChat(clock, TIME_LIMIT);
        this.project = new MemoryProject(clock, TIME_LIMIT);
        this.lostAnswers = lostAnswers;
    }

    Connections connect() {
        return new Connections(
                tickets.adapterWithout(lostAnswers
                        .missing(TicketingCapability.REPETITION, TicketingCapability.OUTCOMES)
                        .toArray(TicketingCapability[]::new)),
                calendar.adapterWithout(lostAnswers
                        .missing(CalendarCapability.REPETITION, CalendarCapability.OUTCOMES)
                        .toArray(CalendarCapability[]::new)),
                chat.adapterWithout(lostAnswers
                        .missing(ChatCapability.REPETITION, ChatCapability.OUTCOMES)
                        .toArray(ChatCapability[]::new)),
                project.adapterWithout(lostAnswers
                        .missing(ProjectCapability.REPETITION, ProjectCapability.OUTCOMES)
                        .toArray(ProjectCapability[]::new)));
    }

    private ImmutableList<MemoryWorld> worlds() {
        return ImmutableList.of(tickets, calendar, chat, project);
    }

    void rage(SplittableRandom random) {
        for (MemoryWorld world : worlds()) {
            SplittableRandom fates = random.split();
            world.fates().otherwise(() -> Weather.fate(fates));
        }
    }

    /** Whether there are messages that nobody was told yet. */
    boolean isAboutToTell() {
        return !tickets.deliveries().waiting().isEmpty()
                || !calendar.deliveries().waiting().isEmpty();
    }

    void calmDown() {
        worlds().forEach(world -> world.fates().clear());
    }

    /** The tags of a ticket, and of all that became part of it. */
    ImmutableSet<String> tags(String ticket) {
        return tickets.find(ticket).orElseThrow().facts().tags();
    }

    Stream<RequestId> replies() {
        return tickets.tickets().stream()
                .flatMap(ticket -> ticket.entries().stream())
                .flatMap(entry -> entry.request().stream());
    }

    Stream<RequestId> links() {
        return calendar.links().stream().flatMap(link -> link.request().stream());
    }

    Stream<RequestId> messages() {
        return chat.messages().stream().map(SentMessage::request);
    }

    Stream<RequestId> issues() {
        return project.issues().stream().map(OpenedIssue::request);
    }

    Stream<RequestId> changes() {
        return project.changes().stream().map(OpenedChange::request);
    }

    Stream<RequestId> posts() {
        return REVIEWS.stream()
                .flatMap(review -> project.posts(review).stream())
                .map(ReviewPost::request)
                .flatMap(Optional::stream);
    }

    /** Whether anything that stands there for everybody to see came of a request. */
    boolean shows(RequestId request) {
        return Stream.of(replies(), links(), messages(), issues(), changes(), posts())
                .flatMap(ids -> ids)
                .anyMatch(request::equals);
    }

    Optional<MemoryLink> linkOf(RequestId request) {
        return calendar.links().stream()
                .filter(link -> link.request().filter(request::equals).isPresent())
                .findFirst();
    }
}
