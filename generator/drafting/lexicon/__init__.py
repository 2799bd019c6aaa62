"""What English words are and do, as lists and small rules.

Its modules:

    tokens, word_sets        a text → its words; sets of words as they are written in code
    words                    the words that hold sentences together, by what they do
    verbs, verb_lists        the forms of verbs
    verb_classes             verbs by what they say happens
    claims                   nouns for what is told or claimed
    demonyms                 "Malian" and "Mali"
    name_clues               words beside which names stand
    identifiers              a headline → an id
"""
