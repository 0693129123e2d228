# --8<-- [start:wrong]
import torch

w = torch.tensor(3.0, requires_grad=True)


def batches():
    with torch.no_grad():
        for value in (1.0, 2.0):
            yield torch.tensor(value)  # the block is still open out there


for batch in batches():
    print("wrong:", (w * batch).requires_grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
@torch.no_grad()
def batches_decorated():
    for value in (1.0, 2.0):
        yield torch.tensor(value)


for batch in batches_decorated():
    print("right:", (w * batch).requires_grad)
# --8<-- [end:right]
