package dev.visnyk.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one attribute after the other, as in {@code card.section.name}, without looking up how each is read every time. What
 * is no attribute of an answer or a handle it leaves to Pebble's own expression, which says what is wrong.
 */
final class AttributePath implements Expression<@Nullable Object> {
    private final Expression<?> whole;
    private final Expression<?> start;
    private final Step[] steps;

    private AttributePath(Expression<?> whole, Expression<?> start, Step[] steps) {
        this.whole = whole;
        this.start = start;
        this.steps = steps;
    }

    /** One name, and how it was read the last time: mostly of the same kind of answer. */
    private static final class Step {
        private final String name;
        private volatile Reading last = new Reading(Record.class, answer -> null);

        Step(String name) {
            this.name = name;
        }

        private record Reading(Class<?> type, Function<Record, @Nullable Object> component) {}

        /** Reads the attribute of an answer or a handle. */
        @Nullable
        Object read(Object value) {
            if (value instanceof Handle handle) {
                return handle.attribute(name);
            }
            Record answer = (Record) value;
            Reading reading = last;
            if (reading.type() != answer.getClass()) {
                reading = new Reading(answer.getClass(), RecordAttributes.named(answer.getClass(), name));
                last = reading;
            }
            return reading.component().apply(answer);
        }
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl template, EvaluationContextImpl context) {
        Object value = start.evaluate(template, context);
        try {
            for (Step step : steps) {
                if (!(value instanceof Record) && !(value instanceof Handle)) {
                    return whole.evaluate(template, context);
                }
                value = ClosedValues.closed(step.read(value));
            }
            return value;
        } catch (Handle.NoSuchAttribute e) {
            return whole.evaluate(template, context);
        }
    }

    @Override
    public void accept(NodeVisitor visitor) {
        whole.accept(visitor);
    }

    @Override
    public int getLineNumber() {
        return whole.getLineNumber();
    }

    /** An expression with such paths in it, as far as can be reached. */
    static Expression<?> in(Expression<?> expression) {
        if (expression instanceof BinaryExpression<?> binary) {
            binary.setLeft(in(binary.getLeftExpression()));
            binary.setRight(in(binary.getRightExpression()));
        } else if (expression instanceof UnaryExpression unary) {
            unary.setChildExpression(in(unary.getChildExpression()));
        }
        List<Step> steps = new ArrayList<>();
        Expression<?> start = expression;
        while (start instanceof GetAttributeExpression last
                && last.getArgumentsNode() == null
                && last.getAttributeNameExpression() instanceof LiteralStringExpression name) {
            steps.add(new Step(name.getValue()));
            start = last.getNode();
        }
        Collections.reverse(steps);
        return steps.isEmpty() ? expression : new AttributePath(expression, start, steps.toArray(Step[]::new));
    }

    /** Puts the paths into conditions. */
    static NodeVisitorFactory factory() {
        return template -> new AbstractNodeVisitor((PebbleTemplateImpl) template) {
            @Override
            public void visit(IfNode node) {
                super.visit(node);
                node.getConditionsWithBodies()
                        .replaceAll(branch -> new Pair<>(in(branch.getLeft()), branch.getRight()));
            }
        };
    }
}
