package dev.visnyk.image;

import dev.visnyk.model.Article;
import dev.visnyk.model.Author;
import dev.visnyk.model.BodyPhoto;
import dev.visnyk.model.Photo;
import dev.visnyk.model.Site;
import dev.visnyk.model.Translations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects how the pages of a site show photos. */
public final class PhotoUses {
    private final Set<PhotoUse> uses = new HashSet<>();

    private PhotoUses() {}

    /** Every way in which a page shows a photo. */
    public static Set<PhotoUse> of(Site site) {
        PhotoUses uses = new PhotoUses();
        for (Translations story : site.stories()) {
            story.articles().forEach(uses::add);
        }
        site.pages().values().forEach(pages -> pages.forEach(page -> uses.addAll(page.bodyPhotos())));
        return uses.uses;
    }

    /** A photo at the head of a story. */
    public static PhotoUse lead(Photo photo) {
        return new PhotoUse(photo.file(), PhotoUse.Role.LEAD, photo.focal(), rights(photo));
    }

    /** A photo of a gallery. */
    public static PhotoUse ofGallery(Photo photo) {
        return PhotoUse.figure(photo.file(), rights(photo));
    }

    private static Rights rights(Photo photo) {
        return new Rights(photo.credit(), photo.author(), photo.license());
    }

    private void add(Article article) {
        if (article.photo() != null) {
            uses.add(lead(article.photo()));
        }
        article.gallery().forEach(photo -> uses.add(ofGallery(photo)));
        addAll(article.bodyPhotos());
        addPortraits(article.authors());
        addPortraits(article.translators());
    }

    private void addAll(List<BodyPhoto> photos) {
        photos.forEach(photo -> uses.add(PhotoUse.figure(photo.file(), new Rights(photo.credit(), "", ""))));
    }

    private void addPortraits(List<Author> people) {
        for (Author person : people) {
            if (person.photo() != null) {
                uses.add(PhotoUse.portrait(person.photo()));
            }
        }
    }
}
