"""What one entry may hold, by itself.

schema           the fields of each file                 field_types    what a field may hold
validating       values → entries                        suggesting     "did you mean"
decoding         entries → the model's records           encoding       records → YAML
"""
