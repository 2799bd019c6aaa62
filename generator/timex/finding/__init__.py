"""Finding: a text → which rule of its language matches which words. What they mean is not asked here.

tokens     a text → words, numbers and marks
find       where rules match                        words      a match with what the lexicon says its words mean
tenses     which words look back, which ahead       stops      where sentences end
context    the sentences and the bounding words of a text, from all of these
"""
