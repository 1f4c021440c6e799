package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.util.Optional;
import se.framsteg.shell.Languages;
import se.framsteg.shell.TodayPart;
import se.framsteg.ui.Part;

/** Idag: what has become of groups that one takes part in, with the reason. An offer has a line among what waits. */
@Singleton
final class NewsPart implements TodayPart {
    private final CatalogueApi api;
    private final I18NProvider texts;

    NewsPart(CatalogueApi api, I18NProvider texts) {
        this.api = api;
        this.texts = texts;
    }

    @Override
    public Optional<Component> make() {
        var words = new GroupWords(texts, Languages.locale(Languages.current()));
        var news = api.news().stream()
                .filter(each -> each.kind() != NewsKind.OFFER)
                .toList();
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(words.text("groups.news.title"), NewsList.ofParticipant(api, news, words)));
    }
}
