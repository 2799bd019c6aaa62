"""Files as text, and text as YAML. Nothing here knows what an entry holds.

text_files       bytes inside the project, UTF-8         front_matter   record and text of a Markdown file
yaml_reading     text → values                           yaml_mistakes  PyYAML's errors in plain words
                                                         directions     whether a text turns others round
yaml_writing     one value → text                        locating       where a field stands
                                                         places         line and column of a character
splicing         entries among lines, every other byte as it was
reshaping        one entry to other values, line by line
comments         found outside an entry's values, and put behind them
"""
