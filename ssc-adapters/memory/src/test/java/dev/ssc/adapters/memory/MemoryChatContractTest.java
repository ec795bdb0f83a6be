package dev.ssc.adapters.memory;

import dev.ssc.tck.ChatContract;
import dev.ssc.tck.ChatSetting;

/** The adapter in memory keeps every promise. */
class MemoryChatContractTest extends ChatContract {

    @Override
    protected ChatSetting open() {
        return new MemoryChatSetting();
    }
}
