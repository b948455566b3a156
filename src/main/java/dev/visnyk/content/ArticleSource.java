package dev.visnyk.content;

import dev.visnyk.markdown.BodyImage;
import dev.visnyk.model.SourceFile;
import java.util.List;

/**
 * One Markdown file, read: what its name and its front matter say, and which photos its body shows.
 *
 * @param file the file
 * @param name what its path says
 * @param frontMatter what it says itself
 * @param images the images in the body
 */
record ArticleSource(SourceFile file, FileName name, FrontMatter frontMatter, List<BodyImage> images) {}
