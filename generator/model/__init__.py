"""The records that cross the borders between the stages. Frozen, and without behaviour beyond what they say of themselves."""
