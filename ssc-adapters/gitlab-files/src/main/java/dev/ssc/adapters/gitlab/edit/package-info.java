/**
 * The smallest edit of the text of {@code stages.yml} that adds or removes one counterpart of one group (ORG-11).
 * {@link dev.ssc.adapters.gitlab.edit.StagesEdit} reads the text only to learn where things stand, cuts and inserts in
 * the text itself, and reads the result again to make sure that nothing else has changed; YAML is never written out
 * anew. {@link dev.ssc.adapters.gitlab.edit.FileReplacement} puts the result in the place of a file, in one step.
 */
@NullMarked
package dev.ssc.adapters.gitlab.edit;

import org.jspecify.annotations.NullMarked;
