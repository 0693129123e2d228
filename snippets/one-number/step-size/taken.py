# --8<-- [start:run]
h = 1e-9
taken = (3.0 + h) - 3.0
rise = (3.0 + h) * (3.0 + h) * (3.0 + h) - 27.0
print("step that was taken:", taken)
print("error, divided by h:", rise / h - 27.0)
print("error, divided by the step that was taken:", rise / taken - 27.0)
# --8<-- [end:run]
