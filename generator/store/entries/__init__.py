"""What one entry may hold, by itself.

schema           the fields of each file                 field_types    what a field may hold
ids              what can be an id                       date_patterns  EDTF as regular expressions
json_schemas     the same for editors' programs          json_types     its words for a field
validating       values → entries                        suggesting     "did you mean"
decoding         entries → the model's records           encoding       records → YAML
"""
