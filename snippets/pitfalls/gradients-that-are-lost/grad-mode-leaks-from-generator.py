# --8<-- [start:run]
import torch


def batches():
    with torch.no_grad():
        for value in (1.0, 2.0):
            yield torch.tensor(value)


w = torch.tensor(3.0, requires_grad=True)
for x in batches():
    print("recorded:", (w * x).requires_grad)
# --8<-- [end:run]
