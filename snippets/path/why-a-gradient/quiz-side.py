# --8<-- [start:run]
def loss(w):
    return (w * 2.0 - 10.0) ** 2


print("slope at 6:", (loss(6.5) - loss(5.5)) / 1.0)
w = 6.0 - 0.0625 * 8.0
print("w after one step:", w)
print("loss:", loss(6.0), "->", loss(w))
# --8<-- [end:run]
