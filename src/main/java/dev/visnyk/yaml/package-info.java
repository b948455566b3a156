/**
 * The one home of the YAML library. Text becomes nodes that know their line and column; {@code YamlFields} turns a mapping
 * into typed values by the reader's own schema, so that no value is ever guessed from its looks ({@code 1.10} stays
 * {@code 1.10}, {@code no} stays {@code no}). Knows nothing of sites or articles and never touches the disk.
 */
@NullMarked
package dev.visnyk.yaml;

import org.jspecify.annotations.NullMarked;
