package dev.visnyk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address of the desk asks for, and the address of what is asked for. */
final class DeskFilterTest {
    private static DeskFilter of(String query) {
        return DeskFilter.of(Parameters.parse(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?section=city",
                "?section=city&author=%D0%9E%D0%BB%D0%B5%D0%BD%D0%B0&language=ua&state=not-planned&q=a+b%26c&page=3"
            })
    void theAddressOfAFilterAsksForTheSame(String query) {
        assertThat(of(query.replaceFirst("\\?", "")).url()).isEqualTo("/_desk/" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=99999999", "page=", "state=nothing", "page"})
    void whatMeansNothingIsPassedOver(String query) {
        DeskFilter filter = of(query);

        assertThat(filter.page()).isEqualTo(1);
        assertThat(filter.isEverything()).isTrue();
    }

    @Test
    void anotherStateBeginsAtTheFirstPage() {
        assertThat(of("q=a&page=4").with(Optional.of(DeskState.STALE)).url()).isEqualTo("/_desk/?state=stale&q=a");
    }

    @Test
    void aFieldThatIsSentTwiceHasTwoValues() {
        Parameters parameters = Parameters.parse("a=1&b=&a=+2+&c=%zz");

        assertThat(parameters.all("a")).isEqualTo(List.of("1", "2"));
        assertThat(parameters.all("b")).isEmpty();
        assertThat(parameters.one("a")).isEqualTo("1");
        assertThat(parameters.one("c")).isEmpty();
    }
}
