package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** What has changed about a group, until one has said that one has seen it; what became of many sessions at once is one card. */
final class NewsList extends Div {
    private static final int TIMES_SHOWN = 3;

    private record Same(
            UUID activity,
            NewsKind kind,
            @Nullable String by,
            @Nullable String because) {}

    private final GroupWords words;
    private final Consumer<UUID> seen;
    private final Function<GroupNews, List<Link>> ways;

    /**
     * @param seen puts one away
     * @param ways to where there is more about it
     */
    private NewsList(
            List<GroupNews> news, GroupWords words, Consumer<UUID> seen, Function<GroupNews, List<Link>> ways) {
        this.words = words;
        this.seen = seen;
        this.ways = ways;
        addClassNames("news", "stack");
        news.stream()
                .collect(Collectors.groupingBy(
                        each -> new Same(each.activityId(), each.kind(), each.by(), each.because()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(same -> add(card(same)));
    }

    /** Of what somebody takes part in. */
    static NewsList ofParticipant(CatalogueApi api, List<GroupNews> news, GroupWords words) {
        return new NewsList(
                news,
                words,
                api::seen,
                each -> List.of(
                        Link.button("/" + GroupsView.PATH + "/" + each.activityId(), words.text("groups.news.look"))));
    }

    /** Of what somebody leads: it stands on the same page, among the sessions. */
    static NewsList ofLeader(RosterApi api, List<GroupNews> news, GroupWords words) {
        return new NewsList(news, words, api::ledNewsSeen, each -> List.of());
    }

    private Div card(List<GroupNews> same) {
        var news = same.getFirst();
        var card = new Div(Prose.lead(
                words.words().of("groups.news", news.kind(), news.title(), Objects.requireNonNullElse(news.by(), ""))));
        card.addClassNames("card", "turn", "stack", "tight");
        var times = same.stream()
                .map(GroupNews::starts)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        times.stream().limit(TIMES_SHOWN).forEach(time -> card.add(Prose.plain(words.time(time))));
        if (times.size() > TIMES_SHOWN) {
            card.add(Prose.plain(words.text("groups.more-sessions", times.size() - TIMES_SHOWN)));
        }
        if (news.because() != null) {
            card.add(Prose.plain(news.because()));
        }
        var row = new Div();
        row.addClassName("row");
        ways.apply(news).forEach(row::add);
        row.add(Action.quiet(words.text("groups.news.seen"), () -> {
            same.forEach(each -> seen.accept(each.id()));
            putAway(card);
        }));
        card.add(row);
        return card;
    }

    /** Whoever reads by ear or keyboard goes on with the next, or from the page's heading. */
    private void putAway(Div card) {
        remove(card);
        getElement().executeJs("(this.querySelector('button') ?? document.querySelector('main h1'))?.focus()");
    }
}
