# --8<-- [start:graph]
from collections import deque

import torch

# y = u * v, where u is x * x and v is one more than u. For each name: the names it was
# computed from, and the derivative with respect to each, at three.
GRAPH = {
    "y": {"u": 10.0, "v": 9.0},
    "v": {"u": 1.0},
    "u": {"x": 6.0},
    "x": {},
}
# --8<-- [end:graph]

# --8<-- [start:naive]
gradient = {"y": 1.0, "v": 0.0, "u": 0.0, "x": 0.0}
waiting = deque(["y"])
seen = {"y"}
while waiting:
    here = waiting.popleft()
    print("visits", here, "with gradient", gradient[here])
    for source, local in GRAPH[here].items():
        gradient[source] += gradient[here] * local
        if source not in seen:
            seen.add(source)
            waiting.append(source)
print("x.grad, breadth first:", gradient["x"])
# --8<-- [end:naive]

# --8<-- [start:torch]
x = torch.tensor(3.0, requires_grad=True)
u = x * x
v = u + 1
(u * v).backward()
print("x.grad, by torch:", x.grad.item())
# --8<-- [end:torch]
