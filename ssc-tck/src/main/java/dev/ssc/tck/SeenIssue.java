package dev.ssc.tck;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * An issue as people see it.
 *
 * @param title one line
 * @param text what it says, as text or Markdown
 * @param labels labels it carries
 * @param assignee who takes care of it, as the system names them
 * @param open whether it is open
 */
public record SeenIssue(
        String title, String text, ImmutableSet<String> labels, Optional<String> assignee, boolean open) {}
