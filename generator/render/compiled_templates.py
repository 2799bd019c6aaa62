"""Templates as Jinja compiles them, kept so that each is compiled once, also from one build to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

from generator.cache import Cache

if TYPE_CHECKING:
    from types import CodeType

    from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """Compiled templates, for all environments of all builds of a project."""

    def __init__(self, cache: Cache | None = None) -> None:
        """Recall what an earlier build compiled.

        Args:
            cache: Where it lies: what this very program put there, with this Python and Jinja. Nobody else may write
                there, since it is run as it stands. None for nowhere.
        """
        self._cache = cache or Cache(None)
        # By template, the last source alone: a theme is saved again and again while somebody works on it.
        self._code: dict[str, tuple[str, CodeType | None]] = {}

    def __reduce__(self) -> tuple[type[CompiledTemplates], tuple[object, ...]]:
        """What is compiled stays in the process that did it; another one asks the cache, too."""
        return CompiledTemplates, (self._cache,)

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._code.get(bucket.key, ("", None))
        if code and checksum == bucket.checksum:
            bucket.code = code
            return
        compiled = self._cache.get(_name(bucket))
        if compiled is not None:
            bucket.bytecode_from_string(compiled)
            self._code[bucket.key] = bucket.checksum, bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.checksum, bucket.code
        self._cache.put(_name(bucket), bucket.bytecode_to_string())


def _name(bucket: Bucket) -> str:
    """What a template goes by in the cache, whatever its source: the last one replaces those before."""
    return f"template-{bucket.key}"
