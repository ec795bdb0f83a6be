/**
 * The organisation as it stands in the files of the GitLab website repository. {@link
 * dev.ssc.adapters.gitlab.GitlabFiles} names the files and reads them into an {@link
 * dev.ssc.core.reading.OrganisationDraft}: the texts as they stand, with file and line, and a finding of rule ORG-2 for
 * each value of a shape that cannot be used. What a text means (placeholders, qualifiers, two people in one value, who
 * is who) is not decided here, but for every source alike in {@code dev.ssc.core.reading}. There is one reader a kind
 * of file; each asks a map for the keys it knows and ignores all others.
 */
@NullMarked
package dev.ssc.adapters.gitlab;

import org.jspecify.annotations.NullMarked;
