# --8<-- [start:function]
import math


class Value:
    """The smallest part of the engine that matters here."""

    def __init__(self, data):
        self.data = data


x = Value(3.0)
# --8<-- [end:function]

# --8<-- [start:call]
math.sqrt(x)
# --8<-- [end:call]
