"""Numbers with what they count, how exactly, and who gives them.

Its modules:

    numbers, units, shares   words and digits → amounts; what is measured; "a third of"
    counting                 an amount → what it counts (`counted_phrases`, `casualties`)
    stated_numbers           whether a number stands in a text, however it is written
    figures                  the numbers of a quote as the model has them
"""
