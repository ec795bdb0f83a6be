package dev.ssc.examples.fileticketing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Outcome;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.Sink;
import dev.ssc.spi.Words;
import dev.ssc.spi.ticketing.TicketFacts;
import dev.ssc.spi.ticketing.TicketMessage;
import dev.ssc.spi.ticketing.TicketingAdapter;
import dev.ssc.spi.ticketing.TicketingCapability;
import java.util.Optional;

/** Answers on tickets that are text files. Nobody watches the folder, so that it tells no messages. */
final class FileTicketing implements TicketingAdapter {

    private final TicketFolder folder;

    FileTicketing(TicketFolder folder) {
        this.folder = folder;
    }

    @Override
    public ImmutableSet<TicketingCapability> capabilities() {
        return Sets.immutableEnumSet(
                TicketingCapability.REPLIES,
                TicketingCapability.TAGS,
                TicketingCapability.ASSIGNMENT,
                TicketingCapability.FACTS,
                TicketingCapability.REPETITION,
                TicketingCapability.PEOPLE);
    }

    @Override
    public void reply(RequestId id, String ticket, Words words) {
        folder.add(ticket, Line.reply(id, words.plain()));
    }

    @Override
    public void tag(RequestId id, String ticket, ImmutableSet<String> tags) {
        folder.add(ticket, Line.tags(id, tags));
    }

    @Override
    public void assign(RequestId id, String ticket, Colleague to) {
        String person = identify(to)
                .orElseThrow(() -> new AdapterException(
                        FailureCode.NEVER, "The person " + to.key() + " does not stand in people.txt; add a line."));
        folder.add(ticket, Line.assigned(id, person));
    }

    @Override
    public Optional<TicketFacts> find(String ticket) {
        return folder.find(ticket).map(lines -> Line.facts(ticket, lines));
    }

    @Override
    public Optional<String> identify(Colleague who) {
        return folder.people().stream().filter(who.key()::equals).findFirst();
    }

    @Override
    public Outcome outcome(RequestId id) {
        folder.checkOpen();
        throw AdapterException.missing(TicketingCapability.OUTCOMES);
    }

    @Override
    public void listen(Sink<TicketMessage> sink) {
        folder.checkOpen();
        throw AdapterException.missing(TicketingCapability.MESSAGES);
    }

    @Override
    public void close() {
        folder.close();
    }
}
