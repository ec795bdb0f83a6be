package dev.ssc.spi.chat;

import dev.ssc.spi.Adapter;
import dev.ssc.spi.AdapterException;
import dev.ssc.spi.Colleague;
import dev.ssc.spi.RequestId;

/**
 * A chat system: where colleagues are told and asked. Beside what every {@link Adapter} promises:
 *
 * <ol start="13">
 *   <li><b>Direct messages</b> reach that person only; one whom the system does not know is refused with
 *       {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Channels.</b> A post stands in the channel that was named; a channel that is not there is refused with
 *       {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Paging</b> wakes whoever is on call, whatever the hour, and is not done by writing alone; a rota that is not
 *       there is refused with {@link dev.ssc.spi.FailureCode#NEVER}.
 *   <li><b>Words</b> arrive whole, in a page as well; a system with short lines splits them, in order.
 *   <li><b>Threads.</b> Messages about one thing may be put in one thread where the system has threads; nobody may
 *       depend on it.
 * </ol>
 */
public interface ChatAdapter extends Adapter<ChatCapability> {

    /**
     * Tells one person ({@code chat.tell}).
     *
     * @param id the request
     * @param to the person
     * @param message what to say
     * @throws AdapterException as promised
     */
    void tell(RequestId id, Colleague to, ChatMessage message);

    /**
     * Writes into a channel ({@code chat.ask-manager}, {@code chat.post}, and {@code chat.tell} to several).
     *
     * @param id the request
     * @param channel the channel, as the system names it
     * @param message what to say
     * @throws AdapterException as promised
     */
    void post(RequestId id, String channel, ChatMessage message);

    /**
     * Wakes whoever is on call ({@code chat.page-manager}).
     *
     * @param id the request
     * @param rota who shares the duty, as the system names them
     * @param message what to say
     * @throws AdapterException as promised
     */
    void page(RequestId id, String rota, ChatMessage message);
}
