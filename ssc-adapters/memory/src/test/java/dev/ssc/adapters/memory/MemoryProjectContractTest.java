package dev.ssc.adapters.memory;

import dev.ssc.tck.ProjectContract;
import dev.ssc.tck.ProjectSetting;

/** The adapter in memory keeps every promise. */
class MemoryProjectContractTest extends ProjectContract {

    @Override
    protected ProjectSetting open() {
        return new MemoryProjectSetting();
    }
}
