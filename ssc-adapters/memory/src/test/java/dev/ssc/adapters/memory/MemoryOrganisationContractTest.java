package dev.ssc.adapters.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.ssc.core.organisation.OrganisationRule;
import dev.ssc.core.reading.OrganisationDraft;
import dev.ssc.core.reading.StageDraft;
import dev.ssc.core.reading.Stated;
import dev.ssc.core.rule.Finding;
import dev.ssc.core.rule.Place;
import dev.ssc.spi.organisation.OrganisationSource;
import dev.ssc.tck.OrganisationSetting;
import dev.ssc.tck.OrganisationSourceContract;
import java.util.Optional;

/** An organisation that is stated in code keeps what sources promise; it can always be read. */
class MemoryOrganisationContractTest extends OrganisationSourceContract {

    private static final Place CODE = new Place("code", 1);

    @Override
    protected OrganisationSetting open() {
        return new InCode(new MemoryOrganisation(draft("plan").build()));
    }

    private static OrganisationDraft.Builder draft(String stage) {
        StageDraft stated =
                new StageDraft(new Stated<>(stage, CODE), Optional.empty(), Optional.empty(), ImmutableList.of());
        return OrganisationDraft.builder().place(CODE).addStages(stated);
    }

    /** What the host states, and changes. */
    private record InCode(MemoryOrganisation organisation) implements OrganisationSetting {

        @Override
        public OrganisationSource connect() {
            return organisation.source();
        }

        @Override
        public Object content() {
            try (OrganisationSource source = organisation.source()) {
                return source.read();
            }
        }

        @Override
        public ImmutableSet<String> secrets() {
            return ImmutableSet.of();
        }

        @Override
        public void change() {
            organisation.change(draft("create").build());
        }

        @Override
        public void spoil() {
            Finding finding = Finding.error(OrganisationRule.ORG_2, CODE, "This cannot be used; state a name.");
            organisation.change(draft("plan").addFindings(finding).build());
        }
    }
}
