package dev.ssc.adapters.memory.broken;

import dev.ssc.tck.ChatContract;
import dev.ssc.tck.ChatSetting;
import java.util.function.Supplier;

/** Holds the contract against an adapter that is given; found by no build, since its name does not end as tests do. */
class ChatTrial extends ChatContract {

    private static final ThreadLocal<Supplier<ChatSetting>> GIVEN = new ThreadLocal<>();

    static Verdict of(Supplier<ChatSetting> setting, String... promises) {
        GIVEN.set(setting);
        try {
            return Verdict.of(ChatTrial.class, promises);
        } finally {
            GIVEN.remove();
        }
    }

    @Override
    protected ChatSetting open() {
        return GIVEN.get().get();
    }
}
