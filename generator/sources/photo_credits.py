"""Captions and credits of pictures, films and maps."""

from __future__ import annotations

from generator.sources.phrases import any_of

_AGENCY = (
    r"(?:reuters|afp|ap(?: photo)?|epa(?:-efe)?|efe|ansa|dpa|pa(?: (?:wire|media))?|getty(?: images)?|shutterstock"
    r"|i?stock(?:photo)?|alamy|xinhua|anadolu(?: agency)?|bloomberg|maxppp|sipa(?: usa)?|gamma|corbis|un photo|nurphoto"
    r"|zuma(?: press| wire)?|tass|sputnik|ria novosti|kyodo|jiji|yonhap|rex(?: features)?|hans lucas"
    r"|wikimedia(?: commons)?|belga|keystone|aap|canadian press|pti|france ?24|rfi|bbc|cnn)"
)
_WORD = r"(?-i:[^\W\d_a-z][\w.'’-]*)"
_NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
_INSTEAD_OF_NAME = r"(?:handout|pool|file(?: photo)?|archives?|screenshot|stringer)"
_PICTURE = r"(?:photo(?:graph)?|image|picture|pic|video|film|graphic|map|illustration|drawing)s?"
_BETWEEN = r"(?: ?[/|,] ?| [-–] | via )"

# A caption by the label it begins with: "FILE PHOTO: …", "Video by Jane Doe", "Click on map to enlarge"
_LABELLED = any_of(
    r"file (?:photo|picture|image|pic|footage)(?: ?[:.,–—-].*| (?:of|shows|by|taken)\b.*)?",
    rf"(?:(?:cover|main|source|featured|header|stock) )?(?:{_PICTURE}|caption|credit|légende|crédits?)"
    rf"(?: (?:credit|caption|courtesy|source|by|photo)s?)? ?[:©].*",
    rf"{_PICTURE} (?:by|courtesy(?: of)?|via|from) [^.!?]{{2,80}}",
    r"(?:click|tap|touch|hover|press) [^.!?]{0,30}\b"
    r"(?:enlarge|zoom|expand|larger|bigger|full screen|full size|view|play)\b.{0,30}",
    r"(?:enlarge|open|view|see) (?:(?:this|the|larger) )?(?:image|photo|picture|map|gallery|slideshow).{0,30}",
    r"(?:(?:image|photo) )?\d{1,3} ?(?:of|/) ?\d{1,3}.{0,2}",
)
# A credit that stands alone: "Reuters/Jane Doe", "Jane Doe | AFP", "© AFP archive"
_ALONE = any_of(
    rf"©? ?{_AGENCY}{_BETWEEN}(?:{_AGENCY}|{_INSTEAD_OF_NAME}|{_NAME})",
    rf"{_NAME}(?: ?[/|] ?| [-–] | via ){_AGENCY}",
    rf"© ?{_AGENCY}(?: {_INSTEAD_OF_NAME})?",
    behind=rf"(?:{_BETWEEN}(?:{_AGENCY}|{_INSTEAD_OF_NAME}|{_NAME})){{0,2}}\.?",
)
# A caption by the credit it ends with: "… on Monday. REUTERS/Jane Doe", "… (Photo by Jane Doe)", "… [Jane Doe/Reuters]"
_AT_THE_END = any_of(
    rf"[\s(\[]{_AGENCY} ?/ ?{_NAME}(?: ?/ ?[\w\s]{{2,20}})?",
    rf"[(\[](?:{_PICTURE}|credit|file)(?: (?:credit|courtesy))?(?: by | ?: ?| ?/ ?| of )[^()\[\]]{{2,80}}",
    rf"[(\[](?:file ?: ?)?{_WORD} {_NAME} ?/ ?{_AGENCY}[^()\[\]]{{0,30}}",
    rf"(?:afp ?/ ?| via )getty(?: images)?|\s© ?{_AGENCY}(?: [\w/ ]{{2,30}})?",
    behind=r"[)\]]?\.?\Z",
)

_LONGEST_CAPTION = 480
_LONGEST_LABELLED = 320
_LONGEST_CREDIT = 120


def is_photo_credit(line: str) -> bool:
    """Whether a line is the caption or the credit of a picture, film or map."""
    if len(line) > _LONGEST_CAPTION:
        return False
    labelled = len(line) <= _LONGEST_LABELLED and bool(_LABELLED.fullmatch(line))
    alone = len(line) <= _LONGEST_CREDIT and bool(_ALONE.fullmatch(line))
    return labelled or alone or bool(_AT_THE_END.search(line, max(0, len(line) - _LONGEST_CREDIT)))
