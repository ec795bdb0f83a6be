package dev.ssc.calls.command;

import dev.ssc.calls.CallState;
import dev.ssc.calls.request.CallRequest;
import dev.ssc.calls.request.Message;
import dev.ssc.core.lifecycle.Request;

/** Requests that reach people, begun: whom they reach, and which message. */
final class Telling {

    private Telling() {}

    static Request.Builder customer(CallState call, Message message) {
        return call.ask(CallRequest.TICKET_REPLY).fact("message", message.word());
    }

    static Request.Builder lead(CallState call, Message message) {
        return call.ask(CallRequest.CHAT_TELL)
                .fact("message", message.word())
                .fact("to", "lead")
                .fact("person", call.staffing().lead());
    }

    static Request.Builder manager(CallState call, CallRequest how, Message message) {
        return call.ask(how)
                .fact("message", message.word())
                .fact("to", "manager")
                .fact("lead", call.staffing().lead());
    }
}
