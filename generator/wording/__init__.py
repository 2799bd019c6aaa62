"""What Dateline itself says on pages, in the language of the site: labels, counts, dates in words.

How to say something new:

1. Give it a plain key in `en.toml`, and the same key in `fr.toml`. `{name}` stands for a part that is filled in.
2. In a template write `{{ say("key") }}` or `{{ say("key", name=value) }}`; in Python `wording.say("key", name=value)`,
   with the `Wording` that `generator.site.pages.shared.pieces.Pieces` carries, or `wording_of(language)`.
3. What is counted has forms, `events = {none = "no events", one = "{count} event", other = "{count} events"}`, chosen
   by `say("events", count=3)`. `{count}` is the number in figures, `{number}` in a word where it is small.
4. Dates are words by `in_words(date, wording)` in `dates.py`; in templates by the filter, `{{ date | in_words }}`.

Nothing else that pages show has English in it. Another language is another file, `de.toml`, with the keys of `en.toml`;
names of months and weekdays, plural forms, decimal marks and the direction of writing come from Babel. `tests/wording/`
fails on a key that is missing, unused or filled in differently; a page then shows the English instead.
"""
