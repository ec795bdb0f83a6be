package dev.ssc.calls.request;

/** The kinds of requests of a call. All carry the facts {@code call} and {@code ticket}. */
public enum CallRequest {
    /** A public reply on the ticket; {@code message} says which. */
    TICKET_REPLY("ticket.reply"),
    /** The ticket goes to {@code person}. */
    TICKET_ASSIGN("ticket.assign"),
    /** The ticket gets {@code tags}, as a set. */
    TICKET_TAG("ticket.tag"),
    /** Somebody is told in chat: {@code to} is a role, {@code person} a key if one is known. */
    CHAT_TELL("chat.tell"),
    /** The manager on call is asked in chat. */
    CHAT_ASK_MANAGER("chat.ask-manager"),
    /** The manager on call is paged. */
    CHAT_PAGE_MANAGER("chat.page-manager"),
    /** The calendar makes a link by which {@code offer} is known. */
    CALENDAR_OFFER_LINK("calendar.offer-link"),
    /** The calendar takes the link of {@code offer} back; {@code link} is its name once it came. */
    CALENDAR_REVOKE_LINK("calendar.revoke-link"),
    /** The calendar frees the slot of {@code booking}. */
    CALENDAR_RELEASE_SLOT("calendar.release-slot");

    private final String kind;

    CallRequest(String kind) {
        this.kind = kind;
    }

    /** {@return family and verb, as requests carry it} */
    public String kind() {
        return kind;
    }
}
