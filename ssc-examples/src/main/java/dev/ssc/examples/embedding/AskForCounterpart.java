package dev.ssc.examples.embedding;

import dev.ssc.adapters.memory.MemoryChat;
import dev.ssc.core.asking.Ask;
import dev.ssc.core.asking.AskPolicy;
import dev.ssc.runtime.Desk;
import dev.ssc.runtime.workers.HandClock;
import dev.ssc.runtime.workers.HandWorkers;
import dev.ssc.spi.Configuration;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.spi.organisation.OrganisationSourceFactory;
import java.time.Instant;
import java.util.Map;

/** Opens a desk on an organisation, asks for a counterpart of a group, and prints who is told, and what is left to do. */
public final class AskForCounterpart {

    private AskForCounterpart() {}

    /**
     * Asks for a counterpart.
     *
     * @param args the files {@code stages.yml} and {@code people.yml}, and a seat such as {@code group/optimize}
     */
    public static void main(String[] args) {
        Configuration files = Configuration.of(Map.of("stages", args[0], "people", args[1]));
        HandClock clock = new HandClock(Instant.parse("2026-03-02T09:00:00Z"));
        HandWorkers workers = new HandWorkers(clock);
        MemoryChat chat = new MemoryChat(clock);
        try (OrganisationSource source = OrganisationSourceFactory.found().create("gitlab-files", files);
                Desk desk = Desk.opening()
                        .organisation(source)
                        .chat(chat.adapter())
                        .clock(clock)
                        .workers(workers)
                        .open()) {
            desk.seat(args[2]).give("Runa Abel", new Ask("Runa Abel", AskPolicy.defaults()));
            workers.work();
            chat.messages().forEach(message -> System.out.println(message.to() + ": " + message.text()));
            desk.toDos().forEach(toDo -> System.out.println(toDo.request().kind() + " is left to a person"));
        }
    }
}
