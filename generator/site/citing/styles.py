"""The styles that a site may choose for its bibliography."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.citing.apa import apa
from generator.site.citing.chicago import chicago

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.model.content import CitationStyle
    from generator.site.citing.references import Reference
    from generator.site.citing.works import Work
    from generator.wording.phrases import Wording

STYLES: Mapping[CitationStyle, Callable[[Work, Wording], Reference]] = {"chicago": chicago, "apa": apa}
