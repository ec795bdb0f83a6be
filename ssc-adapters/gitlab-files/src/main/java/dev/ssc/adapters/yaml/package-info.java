/**
 * YAML with line numbers, for files that people write. A {@link dev.ssc.adapters.yaml.YamlFile} reads one
 * {@link dev.ssc.adapters.yaml.SourceFile} as YAML 1.2 (core schema) into a tree of
 * {@link dev.ssc.adapters.yaml.Node}s, each with the {@link dev.ssc.core.rule.Place} it stands at. What cannot be read
 * safely or unambiguously (a key twice in one map, a tag of someone's own, an alias bomb) is refused with an
 * {@link dev.ssc.adapters.yaml.UnusableFileException}, whose message tells a person what to do. Nothing is turned into
 * objects: whoever reads the tree decides what a text means.
 */
@NullMarked
package dev.ssc.adapters.yaml;

import org.jspecify.annotations.NullMarked;
