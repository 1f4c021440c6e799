package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** What has changed about a group, until one has said that one has seen it. */
final class NewsList extends Div {

    NewsList(List<GroupNews> news, CatalogueApi api, GroupWords words) {
        addClassName("stack");
        news.forEach(each -> add(card(each, api, words)));
    }

    private Div card(GroupNews news, CatalogueApi api, GroupWords words) {
        var card = new Div(Prose.lead(words.words().of("groups.news", news.kind(), news.title())));
        card.addClassNames("card", "turn", "stack", "tight");
        if (news.starts() != null) {
            card.add(Prose.plain(words.time(news.starts())));
        }
        if (news.because() != null) {
            card.add(Prose.plain(news.because()));
        }
        var ways = new Div(
                Link.button("/" + GroupsView.PATH + "/" + news.activityId(), words.text("groups.news.look")),
                Action.quiet(words.text("groups.news.seen"), () -> {
                    api.seen(news.id());
                    remove(card);
                }));
        ways.addClassName("row");
        card.add(ways);
        return card;
    }
}
