"""Which elements are the site's furniture and no article, by tag, role and class name."""

import re
from collections.abc import Mapping
from functools import lru_cache

from newsbot.language.pages import PageTables
from newsbot.languages import load_language

INVISIBLE = frozenset(
    "script style noscript template iframe object embed svg math canvas audio video select option"
    " datalist textarea input map area head title meta link button dialog"
    " amp-ad amp-analytics amp-carousel amp-consent amp-embed amp-iframe amp-lightbox amp-list"
    " amp-next-page amp-sidebar amp-social-share amp-sticky-ad amp-user-notification".split()
)
"""Tags whose content is never read."""

_TAGS = frozenset("nav footer aside figure figcaption form menu address".split())
_WHOLE = frozenset({"html", "body", "main"})
_HIDDEN = frozenset("hidden is-hidden sr-only visually-hidden no-print noprint".split())
_STATE = re.compile(
    r"^(?:category|tag|format|type|status|has|is|with|without|no|single|show|hide)[-_]"
    r"|[-_](?:left|right|open|closed|opened|active|enabled|disabled|visible|on|off)$"
)
"""Names that WordPress gives a whole article, and states of a layout: no furniture."""
_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar".split()
)
_WORDS = (
    "nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|masthead|topbar|toolbar|toolbox|tooltip"
    "|shar(?:e|ing|ethis)|addtoany|social(?:s|box|bar)?|newsletters?|subscri(?:be|ption|ber)s?|signup"
    "|login|related|recommended|recommendations?|suggested|promo|promos|promobox|adv|ads?|advert"
    "|advertising|advertisement|adslot|adsense|banner|sponsored-links|taboola|outbrain|widgets?-area"
    "|comments?|disqus|respond|captions?|credits?|tags?|taglist|tag-?list|keywords|topics"
    "|author-?(?:box|bio|info|card|desc|description|avatar|profile)|bio|byline|dateline"
    "|timestamp|published|pubdate|modal|popup|overlay|lightbox|cookies?|gdpr|consent|privacy"
    "|paywall-?(?:box|banner|message|offer)|copyright|rights|gallery|slideshow|slider|carousel"
    "|player|video-?(?:player|title|box|embed)|embed|most-?read|trending|teasers?|playlist|liveblog__index"
    "|sr-only|visually-hidden|screen-reader-text|assistive-text|skip-?link|no-?print|noprint|hide-print"
    "|table-of-contents|toc|pagination|pager|read-?next|read-?also|see-?also|more-?news|more-?stories"
    "|twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|infobar|notice|poll|quiz|rating|print-?button|feedback|donate|donation|support-?us"
    "|correction-?form|kicker|eyebrow|overtitle|overline"
)
_BODY = re.compile(
    r"(?:^|[-_])(?:article|articolo|story|entry|post|news|main|page|single|paywall|testo|content)"
    r"[-_]*(?:body|text|txt|content|contents|copy|main|articolo|paragraphs?|inner)(?:$|[-_])"
    r"|^(?:body|testo|articolo|articlebody|content-?body|corpo)(?:$|[-_])|^e-content$|^typography",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^|[-_ ])(?:date|time|datetime|data|author|autore|firma|section|sezione|categor(?:y|ia)"
    r"|sub-?title"
    r"|sottotitolo|sommario|hour|ora)(?:$|[-_ ])",
    re.IGNORECASE,
)
_ITEMS = frozenset({"articlebody", "text", "reviewbody"})
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Chrome:
    """Tells furniture from article for one language's class names."""

    def __init__(self, words: tuple[str, ...]) -> None:
        every = "|".join((_WORDS, *words))
        self._pattern = re.compile(rf"(?:^|[-_:])(?:{every})(?:$|[-_:\d])")
        self._named = lru_cache(maxsize=4096)(self._match)

    def _match(self, names: str) -> bool:
        tokens = (_CAPITAL.sub("-", token).lower() for token in names.split())
        return any(
            token in _HIDDEN or (self._pattern.search(token) and not _STATE.search(token))
            for token in tokens
        )

    def is_chrome(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Whether an element, by its tag and attributes, is no part of an article's text."""
        if tag in _TAGS:
            return True
        if not attributes or tag in _WHOLE:
            return False
        get = attributes.get
        if get("role") in _ROLES or "hidden" in attributes or get("itemprop") == "comment":
            return True
        if (style := get("style")) and "display:none" in style.replace(" ", "").lower():
            return True
        names, identity = get("class", ""), get("id", "")
        if not (names or identity) or not self._named(f"{names} {identity}"):
            return False
        return not is_body(attributes)


@lru_cache(maxsize=4096)
def is_label(names: str) -> bool:
    """Whether an element's class calls it something that stands beside a text: a date, a name."""
    return _LABEL.search(names) is not None


def is_body(attributes: Mapping[str, str]) -> bool:
    """Whether an element's attributes name it as the place of an article's text."""
    if (prop := attributes.get("itemprop")) and not _ITEMS.isdisjoint(prop.lower().split()):
        return True
    return _body_named(f"{attributes.get('class', '')} {attributes.get('id', '')}")


@lru_cache(maxsize=4096)
def _body_named(names: str) -> bool:
    return any(_BODY.search(token) for token in names.split())


@lru_cache
def chrome_for(language: str) -> Chrome:
    """The furniture of pages in a language."""
    tables: PageTables = load_language(language).pages()
    return Chrome(tables.chrome_classes)
