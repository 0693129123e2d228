# --8<-- [start:run]
def loss(w):
    return (w * 2.0 - 10.0) ** 2


for rate in (0.0625, 0.125, 0.25, 0.5):
    w = 3.0 - rate * -16.0
    print(f"rate {rate}: w = {w}, loss = {loss(w)}")
# --8<-- [end:run]
