"""Pages turned into bytes: themes, templates, Markdown and words.

renderer       a page's record → the bytes of its file     themes           where templates and styles are found
filters        what templates call                         template_errors  what is wrong with a template
links          what stands in `href`                       markdown         editors' texts as HTML
strip_drawing  the strip measured                          maps/  charts/   likewise maps and figures over time
"""
