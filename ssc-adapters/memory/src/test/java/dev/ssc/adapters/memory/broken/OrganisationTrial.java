package dev.ssc.adapters.memory.broken;

import dev.ssc.tck.OrganisationSetting;
import dev.ssc.tck.OrganisationSourceContract;
import java.util.function.Supplier;

/** Holds the contract against an adapter that is given; found by no build, since its name does not end as tests do. */
class OrganisationTrial extends OrganisationSourceContract {

    private static final ThreadLocal<Supplier<OrganisationSetting>> GIVEN = new ThreadLocal<>();

    static Verdict of(Supplier<OrganisationSetting> setting, String... promises) {
        GIVEN.set(setting);
        try {
            return Verdict.of(OrganisationTrial.class, promises);
        } finally {
            GIVEN.remove();
        }
    }

    @Override
    protected OrganisationSetting open() {
        return GIVEN.get().get();
    }
}
