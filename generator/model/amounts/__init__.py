"""Numbers as sources write them, read in one way wherever they are compared, drawn or found in an article.

number_words   the words      spelling   words in a row → what they are worth
reading        a figure's words → a `Quantity`      agreeing   whether two can both be right
"""
