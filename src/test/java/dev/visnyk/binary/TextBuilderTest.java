package dev.visnyk.binary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextBuilderTest {
    @Test
    void what_is_added_stands_one_after_the_other() {
        TextBuilder text = new TextBuilder(0)
                .append("Вісник")
                .append(' ')
                .append("in the morning", 3, 6)
                .append(new char[] {'-', '→', '-'}, 1, 1);

        assertThat(text.toString()).isEqualTo("Вісник the→");
        assertThat(text.length()).isEqualTo(11);
        assertThat(text.charAt(10)).isEqualTo('→');
        assertThat(text.subSequence(2, 6)).isEqualTo("сник");
    }

    @Test
    void it_grows_as_far_as_it_must() {
        TextBuilder text = new TextBuilder(16);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("ї").append(String.valueOf(i));
            expected.append("ї").append(i);
        }

        assertThat(text.toString()).isEqualTo(expected.toString());
    }

    @Test
    void a_part_of_another_is_added() {
        TextBuilder other = new TextBuilder(0).append("до полудня");

        assertThat(new TextBuilder(0).append("по").append(other, 2, 10).toString())
                .isEqualTo("по полудня");
    }

    @Test
    void what_is_forgotten_is_gone() {
        TextBuilder text = new TextBuilder(0).append("вранці");
        text.clearFrom(2);

        assertThat(text.append("→").toString()).isEqualTo("вр→");
    }
}
