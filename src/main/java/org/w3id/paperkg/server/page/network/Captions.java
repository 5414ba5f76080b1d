package org.w3id.paperkg.server.page.network;

import org.w3id.paperkg.network.Member;
import org.w3id.paperkg.network.PaperTopic;
import org.w3id.paperkg.network.Tie;
import org.w3id.paperkg.query.resource.LabelLanguage;
import org.w3id.paperkg.server.page.Hrefs;
import org.w3id.paperkg.server.page.Label;
import org.w3id.paperkg.server.page.PageLink;
import org.w3id.paperkg.server.page.Wording;

/** People, topics and ties in words and links, in the reader's language. */
public record Captions(Wording words, Hrefs hrefs) {
    PageLink author(Member member) {
        return new PageLink(Label.plain(member.name(), ""), hrefs.page(member.iri()));
    }

    PageLink topic(PaperTopic topic) {
        return new PageLink(label(topic.label(), topic.korean()), hrefs.page(topic.iri()));
    }

    /** The one that the reader understands; English where there is no Korean one. */
    Label label(String english, String korean) {
        return words.language() == LabelLanguage.KOREAN && !korean.isEmpty()
                ? Label.plain(korean, "ko")
                : Label.plain(english, "en");
    }

    String described(Member member) {
        return words.of("network.person.title", member.name(), member.papers());
    }

    String described(Member one, Member other, Tie tie) {
        return words.of(
                "network.tie.title",
                one.name(),
                other.name(),
                tie.jointPapers(),
                tie.firstJoint().toString(),
                tie.lastJoint().toString());
    }
}
