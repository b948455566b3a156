package dev.visnyk.image;

import dev.visnyk.model.SourceFile;

/**
 * A photo that is published.
 *
 * @param source the file
 * @param path its path on the site
 * @param width pixels as shown, after the camera's rotation; 0 when unknown
 * @param height pixels as shown; 0 when unknown
 */
public record PhotoFile(SourceFile source, String path, int width, int height) {}
