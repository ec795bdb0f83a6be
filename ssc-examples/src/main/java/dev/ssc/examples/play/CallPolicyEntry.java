package dev.ssc.examples.play;

import dev.ssc.calls.policy.CallPolicy;
import dev.ssc.core.time.IsoText;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The policy of a scenario: only what differs from the defaults (LIFE-10). */
final class CallPolicyEntry {

    private static final String REMEDY = "a length of time below a hundred years, such as PT10M";
    private static final Duration HUNDRED_YEARS = Duration.ofDays(36_525);

    private CallPolicyEntry() {}

    /** Reads {@code policy: {clock-skew: …, call: {…}}}; nothing is built yet. */
    static CallPolicy.Builder read(Given policy) {
        CallPolicy.Builder built = CallPolicy.builder();
        duration(policy, "clock-skew", built::clockSkew);
        policy.map("call").ifPresent(call -> {
            numbers(call, built);
            call.nothingElse();
        });
        return built;
    }

    private static void numbers(Given call, CallPolicy.Builder built) {
        call.whole("exchanges").ifPresent(built::exchanges);
        duration(call, "shortest", built::shortest);
        duration(call, "longest", built::longest);
        duration(call, "upgrade-reject", built::upgradeReject);
        duration(call, "upgrade-advise", built::upgradeAdvise);
        duration(call, "link-life", built::linkLife);
        duration(call, "minimum-notice", built::minimumNotice);
        duration(call, "pre-call-lead", built::preCallLead);
        duration(call, "early-start", built::earlyStart);
        duration(call, "no-show-wait", built::noShowWait);
        duration(call, "wrap-up-least", built::wrapUpLeast);
        duration(call, "wrap-up-most", built::wrapUpMost);
        duration(call, "overrun", built::overrun);
        duration(call, "manager-wait", built::managerWait);
        duration(call, "summary-reminder", built::summaryReminder);
        duration(call, "summary-escalation", built::summaryEscalation);
        if (call.node("tags").isPresent()) {
            built.tags(call.texts("tags"));
        }
    }

    private static void duration(Given given, String key, Consumer<Duration> take) {
        given.parsed(key, CallPolicyEntry::duration, REMEDY).ifPresent(take);
    }

    private static Optional<Duration> duration(String text) {
        return IsoText.duration(text).filter(length -> length.abs().compareTo(HUNDRED_YEARS) < 0);
    }
}
