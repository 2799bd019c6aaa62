"""From the words of a passage to its clauses: who speaks, what the verbs are, what belongs to which.

Its modules:

    quotations, utterances   a passage → its voices: the article's own words and what it quotes
    token_lines, sentence    the words of a sentence, and what has been found out of them
    finding_verbs            words → verb groups with tense and voice (`verb_groups`, `lone_verbs`, `past_forms`,
                             `infinitives`, `idioms`, `predicates`)
    clauses                  verb groups → clauses with subjects (`splitting`, `clause_stack`, `clause_openers`,
                             `coordination`, `second_verbs`, `participles`, `open_clauses`, `antecedents`)
    phrases, noun_heads      what words belong together, and which of them leads (`introductions`)
    pronouns                 what they stand for
    extents                  which words of its passage a draft quotes, counts and finds its place in
"""
