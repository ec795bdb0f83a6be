package dev.ssc.runtime.carrying;

import dev.ssc.core.lifecycle.Request;
import dev.ssc.runtime.errand.Errand;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;
import dev.ssc.spi.chat.ChatAdapter;
import dev.ssc.spi.chat.ChatCapability;
import dev.ssc.spi.chat.ChatMessage;
import java.util.Optional;
import java.util.function.Consumer;

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
                                ? Operation.silent(ChatCapability.DIRECT_MESSAGES, this::tell)
                                : Operation.silent(ChatCapability.CHANNELS, this::post));
            case "chat.ask-manager", "chat.post" -> Optional.of(Operation.silent(ChatCapability.CHANNELS, this::post));
            case "chat.page-manager" -> Optional.of(Operation.silent(ChatCapability.PAGING, this::page));
            default -> Optional.empty();
        };
    }

    private Consumer<RequestId> tell(Errand errand) {
        Colleague person = recipients.person(errand.request()).orElseThrow();
        ChatMessage message = message(errand);
        return id -> chat.tell(id, person, message);
    }

    private Consumer<RequestId> post(Errand errand) {
        String channel = recipients.channel(errand.request());
        ChatMessage message = message(errand);
        return id -> chat.post(id, channel, message);
    }

    private Consumer<RequestId> page(Errand errand) {
        ChatMessage message = message(errand);
        return id -> chat.page(id, recipients.rota(), message);
    }

    private ChatMessage message(Errand errand) {
        return new ChatMessage(errand.about(), speaker.words(errand.request()));
    }
}
