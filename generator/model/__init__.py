"""The records that cross the borders between the stages: frozen, and knowing nothing beyond what they say."""
