"""What a clause tells: what happened, of which kind, who says so, and whether anything happened at all.

Its modules:

    happenings, concepts     what verbs and nouns of the news come to
    kinds                    fighting, diplomacy, aid …
    attribution              who says so
    denials                  what is denied, doubted or only supposed
    scoring                  points for telling of something that happened
"""
