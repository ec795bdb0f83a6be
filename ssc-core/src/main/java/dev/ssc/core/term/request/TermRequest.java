package dev.ssc.core.term.request;

/** The kinds of requests of a term. All carry the facts {@code term}, {@code person} and {@code seat}. */
public enum TermRequest {
    /** An issue in {@code project}, made from {@code template} for {@code assignee}. */
    ISSUE_OPEN("issue.open"),
    /** A proposed change that writes {@code name} at the seat; {@code assignee} reviews it. */
    CHANGE_PROPOSE("change.propose"),
    /** Somebody is told in chat: {@code to} is a key, {@code message} says what. */
    CHAT_TELL("chat.tell");

    private final String kind;

    TermRequest(String kind) {
        this.kind = kind;
    }

    /** {@return family and verb, as requests carry it} */
    public String kind() {
        return kind;
    }
}
