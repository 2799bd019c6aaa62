"""Pages turned into bytes: themes, templates, Markdown and words.

renderer       a page's record → the bytes of its file     themes              where templates and styles are found
templates      as pages of one depth of a site see them    compiled_templates  kept from one build to the next
filters        what templates call                         template_errors     what is wrong with a template
links          what stands in `href`                       markdown            editors' texts as HTML
strip_drawing  the strip measured                          figure_drawing      likewise a figure over time
maps/          likewise maps                               lettering           how wide a text is
memory         HTML that other pages show again
"""
