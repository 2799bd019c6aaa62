"""Invitations: newsletters, channels, apps, donations; and the small print below an article."""

from __future__ import annotations

from generator.sources.phrases import any_of

_NETWORK = (
    r"(?:telegram|whats ?app|facebook|twitter|instagram|you ?tube|linked ?in|tik ?tok|viber|bluesky|mastodon|threads"
    r"|reddit|flipboard|google news|apple news|social media|X(?=\W|$))"
)

INVITATION = any_of(
    r"(?:sign[ -]?up|subscribe|abonnez[ -]vous|inscrivez[ -]vous)\b(?:[:.!]? .*|[:.!]?)",
    r"(?:join|follow|like|find|visit|suivez|rejoignez)[ -](?:us|our|nous|@\w+|this page)\b.*",
    rf"(?:join|follow|find|get) [^.!?\"“”]{{1,70}}\b(?:{_NETWORK}|(?:our|news) channel)(?:\W.*)?",
    # "Daily newsletter", alone or with the words of its button run into it
    r"(?:(?:our|the|free|daily|weekly|morning|evening|breaking|news|e?-?mail|la) ){0,3}newsletters?(?: sign-? ?up)?"
    r"(?:\s*[:!–—].*| (?:receive|get|subscribe|delivered|sign|in your)\b.*|(?-i:[A-Z]).*)?",
    r"(?:get|receive|recevez) [^\"“”]{2,140}\b"
    r"(?:in your e?-?mail.*|every (?:morning|day|week|evening)\W*|(?:by|via) e-?mail\W*)",
    r"[^\"“”]{2,160}\b(?:in|into|to) your (?:inbox|mailbox)\b.{0,60}",
    r"get (?:the latest|breaking|instant|unlimited|our|all the) .*\b(?:news|alerts|updates|app|stories|access)\b.*",
    r"(?:download|install|get) (?:our|the|now) .{0,80}\bapps?\b.*|téléchargez .*",
    r"(?:support (?:us|our|independent|quality)|donate|become a (?:member|subscriber|supporter))\b.*",
    r"already (?:a (?:member|subscriber)|have an account).*",
    r"(?:stay (?:informed|up to date|connected|tuned)|never miss|don['’]t miss (?:out|a|an|our))\b.*",
    r"(?:enter|type) your e-?mail.*|thank(?:s| you) for (?:subscribing|signing|registering|reading).*",
    r"(?:e-?mail|contact|write to) us(?: ?[:.].*| at\b.*)?|(?:got|do you have) a (?:news )?(?:tip|story).*",
    r"(?:share your|tell us) (?:thoughts|views|story|experience|what you think|in the comments)\b.*",
)

SMALL_PRINT = any_of(
    r"(?:©|\(c\) ?(?:\d|(?-i:[A-Z]))|copyright\s*(?:©|\(c\)|:|\d{4})|all rights reserved).*",
    r".{2,120}[.,©–—-] ?all rights reserved.{0,60}",
    r".{2,80}© ?\d{4}.{0,60}",
    r"th(?:is|e) (?:material|article|story|content|report) may not be (?:published|reproduced|copied|reused)\b.*",
    r"our standards ?:.*|(?:terms (?:of|and) \w+|privacy (?:policy|notice)|cookie policy)(?: ?[|·•&].*)?",
)
