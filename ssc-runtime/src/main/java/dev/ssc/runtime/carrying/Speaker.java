package dev.ssc.runtime.carrying;

import dev.ssc.core.lifecycle.Request;
import dev.ssc.core.words.Form;
import dev.ssc.core.words.Phrasebook;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.FailureCode;
import dev.ssc.spi.Words;

/**
 * Says requests in words: those of the host itself ({@code text}) as they are, all others by the book.
 *
 * @param book the words for each message
 */
record Speaker(Phrasebook book) {

    Words words(Request request) {
        return new Facts(request)
                .text("text")
                .filter(text -> !request.facts().containsKey("message"))
                .map(text -> new Words(text, text))
                .orElseGet(() -> new Words(said(request, Form.TEXT), said(request, Form.MARKDOWN)));
    }

    private String said(Request request, Form form) {
        return book.render(request, form)
                .orElseThrow(() -> new AdapterException(
                        FailureCode.NEVER,
                        "The book has no words for the message \""
                                + new Facts(request).text("message").orElse("") + "\" of " + request.kind()
                                + "; add them with Phrasebook.with."));
    }
}
