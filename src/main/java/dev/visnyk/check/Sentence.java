package dev.visnyk.check;

/**
 * How many words of a sentence have letters that tell Ukrainian from Russian.
 *
 * @param words the Cyrillic words of more than one letter, and those with such letters
 * @param own those that are surely in the language of the text
 * @param foreign those that are surely in the other one
 */
record Sentence(int words, int own, int foreign) {
    /** The sentence in which a place of a text in Ukrainian, or in Russian, lies. */
    static Sentence around(String text, int index, boolean ukrainian) {
        int start = index;
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        int words = 0;
        int own = 0;
        int foreign = 0;
        for (int i = start; i < text.length() && !isEnd(text.charAt(i)); i++) {
            if (!Letters.isCyrillic(text.charAt(i))) {
                continue;
            }
            boolean isOwn = false;
            boolean isForeign = false;
            int end = Letters.wordEnd(text, i);
            for (int at = i; at < end; at++) {
                isOwn |= ForeignLetters.isForeign(text.charAt(at), !ukrainian);
                isForeign |= ForeignLetters.isForeign(text.charAt(at), ukrainian);
            }
            i = end - 1;
            words++;
            own += isOwn ? 1 : 0;
            foreign += isForeign ? 1 : 0;
        }
        return new Sentence(words, own, foreign);
    }

    static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Whether it is plainly in the other language as a whole. Half of all Ukrainian words have a letter of their own. */
    boolean isForeign(boolean ukrainian) {
        if (own > 0) {
            return false;
        }
        return ukrainian ? foreign > 1 || words > 5 : foreign > 1 && 3 * foreign >= words;
    }
}
