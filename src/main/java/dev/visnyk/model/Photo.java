package dev.visnyk.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A photo as one article shows it.
 *
 * @param file path of its file relative to the site's folder
 * @param alt what is to be seen, for those who can't
 * @param caption what readers are told about it
 * @param credit agency or owner
 * @param author who took it
 * @param license under which terms it is used
 * @param licenseUntil the last day on which it may be shown, or null
 * @param focal the point that crops keep, as written
 */
public record Photo(
        String file,
        String alt,
        String caption,
        String credit,
        String author,
        String license,
        @Nullable LocalDate licenseUntil,
        String focal) {}
