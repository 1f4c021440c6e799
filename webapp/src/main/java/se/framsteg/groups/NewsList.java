package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    NewsList(List<GroupNews> news, CatalogueApi api, GroupWords words) {
        addClassName("stack");
        news.stream()
                .collect(Collectors.groupingBy(
                        each -> new Same(each.activityId(), each.kind(), each.by(), each.because()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(same -> add(card(same, api, words)));
    }

    private Div card(List<GroupNews> same, CatalogueApi api, GroupWords words) {
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
        var ways = new Div(
                Link.button("/" + GroupsView.PATH + "/" + news.activityId(), words.text("groups.news.look")),
                Action.quiet(words.text("groups.news.seen"), () -> {
                    same.forEach(each -> api.seen(each.id()));
                    remove(card);
                }));
        ways.addClassName("row");
        card.add(ways);
        return card;
    }
}
