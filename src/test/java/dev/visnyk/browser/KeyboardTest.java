package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has only a keyboard gets everywhere, in order, and always sees where they are. */
@ExtendWith(WithReader.class)
final class KeyboardTest {
    private static final PageKind[] PLACES = {PageKind.HOME, PageKind.ARTICLE, PageKind.GALLERY, PageKind.AUTHOR};

    @TestFactory
    Stream<DynamicTest> everyPlaceIsReachedInOrderAndSeen(Reader reader) {
        return places(reader)
                .flatMap(page -> Stream.of(320, 1280)
                        .map(width -> dynamicTest(page + " " + width, () -> {
                            try (Visit visit = reader.open(page.url(), width)) {
                                assertAllReached(visit);
                            }
                        })));
    }

    private static void assertAllReached(Visit visit) {
        List<Integer> reached = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        int all = (int) visit.values("focus.js", null).get("of");
        for (int i = 0; i < all; i++) {
            visit.page().keyboard().press("Tab");
            Map<String, Object> at = visit.values("focus.js", null);
            reached.add((int) at.get("place"));
            if (!(boolean) at.get("isMarked") || !(boolean) at.get("isSeen")) {
                unseen.add(at.toString());
            }
        }
        assertThat(all).isGreaterThan(10);
        assertThat(reached).isEqualTo(IntStream.range(0, all).boxed().toList());
        assertThat(unseen).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theFirstPlaceLeadsPastTheNavigation(Reader reader) {
        return places(reader)
                .map(page -> dynamicTest(page.toString(), () -> {
                    try (Visit visit = reader.open(page.url())) {
                        visit.page().keyboard().press("Tab");
                        String target = visit.page().locator(":focus").getAttribute("href");
                        assertThat(target).startsWith("#");
                        visit.page().keyboard().press("Enter");
                        assertThat(visit.page().locator(target).evaluate("it => it.localName"))
                                .isEqualTo("main");
                        visit.page().keyboard().press("Tab");
                        assertThat(visit.page().locator("main :focus").count()).isEqualTo(1);
                    }
                }));
    }

    private static Stream<SamplePage> places(Reader reader) {
        return reader.pages().of(PLACES).stream().filter(page -> page.tag().equals("uk"));
    }
}
