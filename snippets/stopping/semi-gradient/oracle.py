# --8<-- [start:run]
def loss(w, w_target):
    return 0.5 * (1.0 + 0.5 * w_target * 4.0 - w * 1.0) ** 2


h = 0.5
print("target held fixed:", (loss(1 + h, 1) - loss(1 - h, 1)) / (2 * h))
print("target recomputed:", (loss(1 + h, 1 + h) - loss(1 - h, 1 - h)) / (2 * h))
# --8<-- [end:run]
