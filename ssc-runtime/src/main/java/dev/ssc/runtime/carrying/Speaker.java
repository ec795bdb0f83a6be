package dev.ssc.runtime.carrying;

import com.google.common.collect.ImmutableSet;
import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.words.Form;
import dev.ssc.core.words.Phrasebook;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Words;

/**
 * Says requests in words: those of the host itself ({@code text}) as they are, all others by the book, in which people
 * have names.
 *
 * @param book the words for each message
 * @param colleagues who people are
 */
record Speaker(Phrasebook book, Colleagues colleagues) {

    private static final ImmutableSet<String> PEOPLE = ImmutableSet.of("lead", "person", "assignee", "by");

    Words words(Request request) {
        return new Facts(request)
                .text("text")
                .filter(text -> !request.facts().containsKey("message"))
                .map(text -> new Words(text, text))
                .orElseGet(() -> new Words(said(request, Form.TEXT), said(request, Form.MARKDOWN)));
    }

    private String said(Request request, Form form) {
        return book.render(withNames(request), form)
                .orElseThrow(() -> new AdapterException(
                        FailureCode.NEVER,
                        "The book has no words for the message \""
                                + new Facts(request).text("message").orElse("") + "\" of " + request.kind()
                                + "; add them with Phrasebook.with."));
    }

    private Request withNames(Request request) {
        Request named = request;
        for (String fact : PEOPLE) {
            Object person = request.facts().get(fact);
            named = person == null ? named : named.with(fact, nameOf(person));
        }
        return named;
    }

    private String nameOf(Object key) {
        return colleagues.of(key.toString()).name();
    }
}
