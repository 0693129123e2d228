# --8<-- [start:function]
import torch


def double_until_ten(x: torch.Tensor) -> torch.Tensor:
    h = x
    while h < 10:
        h = h * 2
    return h


def count_products(y: torch.Tensor) -> int:
    """Follow the first edge of each node, and count until the leaf."""
    count = 0
    node = y.grad_fn
    while node.name() == "MulBackward0":
        count += 1
        node = node.next_functions[0][0]
    return count


for start in (1.0, 3.0, 6.0):
    x = torch.tensor(start, requires_grad=True)
    y = double_until_ten(x)
    products = count_products(y)
    y.backward()
    print(f"x = {start}, {products = }, y = {y.item()}, {x.grad = }")
# --8<-- [end:function]

# --8<-- [start:new-graph]
x = torch.tensor(1.0, requires_grad=True)
first = double_until_ten(x)
second = double_until_ten(x)
print("the same node:", first.grad_fn is second.grad_fn)
# --8<-- [end:new-graph]

# --8<-- [start:late-change]
with torch.no_grad():
    x.fill_(3.0)
first.backward()
print("x now:", x.item())
print("first:", first.item())
print("x.grad:", x.grad)
# --8<-- [end:late-change]
