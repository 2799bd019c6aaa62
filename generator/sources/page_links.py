"""Menus, buttons and links: what leads away from an article or around its page."""

from __future__ import annotations

from generator.sources.phrases import any_of

_ARROWS = r"\s*[.:…»›>→▶]*"

# Menus, buttons, consent, advertisement
NAVIGATION = any_of(
    r"skip to .{3,40}",
    r"(?:main|toggle|open|close|show|hide) (?:menu|navigation|search|sidebar|caption)",
    r"menu|navigation|search|home(?: ?page)?|close|next|previous|back|more|top",
    r"log ?in|log ?out|sign in|my account|register",
    r"back to .{2,30}",
    r"(?:next|previous|older|newer) (?:article|story|post|page)s?",
    r"(?:load|show|view|see|hide) (?:more|all|less)(?: [\w']+){0,3}",
    r"\d{1,3}[ -]min(?:ute)?s? read|reading time.{0,20}",
    r"(?:listen to|play|watch) (?:this|the) (?:article|story|audio|video)",
    r"(?:text|font) size.{0,10}",
    r"ad|advert(?:isement)?|sponsored(?: content)?|(?:article|story) continues below.{0,30}",
    r"scroll .{0,20} to continue.{0,20}",
    r"(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences)?",
    r"(?:we|(?:this|our) (?:web)?site)(?: and our partners)? uses? cookies\b.*",
    r"by (?:continuing|clicking|signing|subscribing|registering|using)\b.*\b(?:agree|accept|consent|terms|policy)\b.*",
    r"(?:please enable|to display this content)\b.*|your browser does not support.*",
    r"aller au contenu.{0,20}|accueil|se connecter|publicité",
    behind=_ARROWS,
)

# "Read more" below a teaser
MORE = any_of(
    r"(?:read|see|learn|find out) more",
    r"(?:continue|keep) reading",
    r"read (?:the )?(?:full|whole|rest|entire)\b[^.]{0,40}",
    r"full (?:story|article|coverage)",
    r"lire la suite|(?:en )?(?:lire|savoir) plus",
    behind=_ARROWS,
)

_LINK_LABEL = (
    r"(?:(?:also )?read(?: (?:also|more|next|this))?|see also|related(?: \w+)?|more|watch(?: (?:live|more|also))?"
    r"|listen|must[ -]read|don['’]t miss|up next|recommended|in pictures|gallery|photos"
    r"|(?:à )?(?:lire|voir|écouter)(?: aussi)?)"
)
# A link with its label in one line: "Read also: Bridge closed after flood"
LINK = any_of(
    _LINK_LABEL + r"\s*(?:[:|»›>→]|>>|[–—-] )\s*\S.*",
    r"(?:read|see|find) more (?:about|on|of|from|in|at|here|stories|news|coverage)\b.*",
    r"click (?:here|the link)\b.*",
)

# What stands above a list of links
LIST = any_of(
    r"related(?: (?:articles?|stories|story|content|news|posts?|topics?|links?|coverage|reading|videos?))?",
    r"most[ -](?:read|viewed|popular|shared|watched|commented|recent)(?: [\w']+){0,2}",
    r"don['’]t miss(?: it)?|must[ -]reads?",
    r"trending(?: [\w']+){0,2}|popular(?: (?:now|stories|articles|news))?",
    r"(?:latest|top|other|more|further|recent|featured|breaking)"
    r" (?:news|stories|headlines|articles|videos?|posts|updates|coverage)",
    r"more (?:on this(?: \w+)?|like this|(?:from|on|about|in)(?: (?-i:[A-Z0-9])\S*){1,4})",
    r"(?:you (?:may|might)|you['’](?:ll|d)) (?:also )?(?:like|be interested in|enjoy)|we recommend",
    r"recommended(?: (?:for you|reading|stories|articles))?|editor['’]?s?['’]? (?:picks?|choice)",
    r"(?:what to )?read next|up next|(?:see|read) also|also (?:read|on .{2,30}|in .{2,30})",
    r"in case you missed it|on the same (?:subject|topic)",
    r"(?:from )?(?:around|across) the web|elsewhere on .{2,30}",
    r"(?:promoted|sponsored|partner) (?:stories|links|content)",
    r"(?:à )?lire aussi|(?:à lire |sur )(?:également|le même sujet)|(?:les )?plus (?:lus|populaires)",
    behind=_ARROWS,
)

# What stands above comments or another writer's words: the article is over
END = any_of(
    r"(?:(?:view|show|read|all|\d[\d,.]*) )?(?:comments?|commentaires?|replies|responses)(?: ?\(\d+\))?",
    r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)",
    r"(?:join|start) the (?:conversation|discussion)|have your say|(?:laisser|poster) un commentaire",
    r"comments (?:are|have been) (?:closed|off|disabled|turned off).{0,60}",
    r"popular posts(?: from this blog)?",
    r"about the authors?|more from (?:this (?:author|blog|site)|the web)",
    behind=_ARROWS,
)
