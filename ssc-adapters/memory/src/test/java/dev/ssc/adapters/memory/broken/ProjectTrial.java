package dev.ssc.adapters.memory.broken;

import dev.ssc.tck.ProjectContract;
import dev.ssc.tck.ProjectSetting;
import java.util.function.Supplier;

/** Holds the contract against an adapter that is given; found by no build, since its name does not end as tests do. */
class ProjectTrial extends ProjectContract {

    private static final ThreadLocal<Supplier<ProjectSetting>> GIVEN = new ThreadLocal<>();

    static Verdict of(Supplier<ProjectSetting> setting, String... promises) {
        GIVEN.set(setting);
        try {
            return Verdict.of(ProjectTrial.class, promises);
        } finally {
            GIVEN.remove();
        }
    }

    @Override
    protected ProjectSetting open() {
        return GIVEN.get().get();
    }
}
