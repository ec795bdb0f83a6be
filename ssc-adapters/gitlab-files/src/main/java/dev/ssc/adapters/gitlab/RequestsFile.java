package dev.ssc.adapters.gitlab;

import com.google.common.collect.ImmutableList;
import dev.ssc.adapters.yaml.SourceFile;
import dev.ssc.core.reading.RequestDraft;
import dev.ssc.core.reading.Stated;
import java.util.Optional;

/** Reads a list of requests for a counterpart. A request without seat, asker or time is reported and left out. */
final class RequestsFile {

    private static final ImmutableList<String> REQUIRED = ImmutableList.of("seat", "by", "at");

    private final EntryList list;

    RequestsFile(Reading reading) {
        this.list = new EntryList(reading, "request", REQUIRED);
    }

    ImmutableList<RequestDraft> read(SourceFile file) {
        return list.read(file, RequestsFile::request);
    }

    private static Optional<RequestDraft> request(Fields request) {
        Optional<String> seat = request.usable("seat").map(Stated::value);
        Optional<String> by = request.usable("by").map(Stated::value);
        Optional<Stated<String>> at = request.usable("at");
        if (seat.isEmpty() || by.isEmpty() || at.isEmpty()) {
            request.leftOut(REQUIRED);
            return Optional.empty();
        }
        return Optional.of(new RequestDraft(request.place(), seat.get(), by.get(), at.get()));
    }
}
