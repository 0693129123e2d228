# --8<-- [start:forward]
import torch

a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
x = torch.tensor(0.0, requires_grad=True)
y = a * torch.pow(x, 2) + b * x + c

print("y:", y)
print("grad_fn of y:", y.grad_fn.name())
print("grad_fn of x:", x.grad_fn)
# --8<-- [end:forward]

# --8<-- [start:nodes]
add_c = y.grad_fn
add = add_c.next_functions[0][0]
mul_a = add.next_functions[0][0]
mul_b = add.next_functions[1][0]
power = mul_a.next_functions[1][0]

for node in (add_c, add, mul_a, mul_b, power):
    inputs = [
        next_node.name() if next_node is not None else None
        for next_node, _ in node.next_functions
    ]
    print(f"{node.name()}, inputs: {inputs}")
# --8<-- [end:nodes]

# --8<-- [start:saved]
for node in (add_c, add, mul_a, mul_b, power):
    print(node.name())
    for name in dir(node):
        if name.startswith("_saved_"):
            print(f"    {name}:", getattr(node, name))

print("the saved tensor is x itself:", power._saved_self is x)
# --8<-- [end:saved]

# --8<-- [start:call]
one = torch.tensor(1.0)

with torch.no_grad():
    print("add_c:", add_c(one))
    print("add:", add(one))
    print("mul_a:", mul_a(one))
    print("mul_b:", mul_b(one))
    print("power:", power(one))
# --8<-- [end:call]
