package dev.ssc.runtime.carrying;

import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.util.Optional;

/** Messages to people and channels, and pages. */
final class ChatCarrier extends Carrier {

    private final ChatAdapter chat;
    private final Speaker speaker;
    private final Recipients recipients;

    ChatCarrier(ChatAdapter chat, Speaker speaker, Recipients recipients) {
        super(chat);
        this.chat = chat;
        this.speaker = speaker;
        this.recipients = recipients;
    }

    @Override
    Optional<Operation> operation(Request request) {
        return switch (request.kind()) {
            case "chat.tell" ->
                Optional.of(
                        recipients.person(request).isPresent()
                                ? Operation.of(ChatCapability.DIRECT_MESSAGES, this::tell)
                                : Operation.of(ChatCapability.CHANNELS, this::post));
            case "chat.ask-manager", "chat.post" -> Optional.of(Operation.of(ChatCapability.CHANNELS, this::post));
            case "chat.page-manager" -> Optional.of(Operation.of(ChatCapability.PAGING, this::page));
            default -> Optional.empty();
        };
    }

    private void tell(RequestId id, Errand errand) {
        recipients.person(errand.request()).ifPresent(person -> chat.tell(id, person, message(errand)));
    }

    private void post(RequestId id, Errand errand) {
        chat.post(id, recipients.channel(errand.request()), message(errand));
    }

    private void page(RequestId id, Errand errand) {
        chat.page(id, recipients.rota(), message(errand));
    }

    private ChatMessage message(Errand errand) {
        return new ChatMessage(errand.about(), speaker.words(errand.request()));
    }
}
