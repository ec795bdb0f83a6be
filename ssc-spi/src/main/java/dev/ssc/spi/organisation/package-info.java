/**
 * Where an organisation comes from. An {@link dev.ssc.spi.organisation.OrganisationSource} states what it has read as a
 * draft, with places; the rules are applied by {@link dev.ssc.core.reading.OrganisationReader}, for every source alike.
 */
@NullMarked
package dev.ssc.spi.organisation;

import org.jspecify.annotations.NullMarked;
