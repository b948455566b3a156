package dev.visnyk.build;

import dev.visnyk.query.Answers;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Query;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Passes questions on, and keeps the answers of those that many pages ask. */
final class SharedAnswers implements Asker {
    private final Answers answers;
    private final ConcurrentMap<Query<?>, Object> kept = new ConcurrentHashMap<>();

    SharedAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A> A ask(Query<A> question) {
        if (!question.isShared()) {
            return question.put(answers);
        }
        // Not computeIfAbsent: an answer may ask further questions. Two threads at worst find the same answer twice.
        Object answer = kept.get(question);
        if (answer == null) {
            answer = question.put(answers);
            kept.put(question, answer);
        }
        return (A) answer;
    }
}
